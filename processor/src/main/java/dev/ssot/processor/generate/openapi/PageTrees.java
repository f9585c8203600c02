package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import java.util.List;

/** Resource -> how its lists are paged: parameters, and the schema of a page. */
record PageTrees(Resource resource) {

    static final String TOTAL = "Total";

    /** As many rows as a list skips at most, and as long as a cursor is at most; the generated code refuses more. */
    private static final int MAX_OFFSET = 10_000;

    private static final int MAX_CURSOR = 2_000;

    List<Tree> parameters() {
        int maxSize = resource.paging().maxSize();
        return List.of(
                ParameterTrees.parameter(
                        "cursor",
                        "Where to go on: `next` or `previous` of another page in the same order. Not together with `page`.",
                        cursor()),
                ParameterTrees.parameter(
                        "page",
                        "The number of the page, from 0; no more than " + MAX_OFFSET + " items can be skipped.",
                        number(0, MAX_OFFSET, 0)),
                ParameterTrees.parameter(
                        "size",
                        "How many items a page holds at most.",
                        number(1, maxSize, resource.paging().size())),
                ParameterTrees.parameter(
                        "total",
                        "Whether all items are counted: exactly, or as far as it is cheap.",
                        new Tree()
                                .put("type", "string")
                                .putStrings("enum", List.of("none", "exact", "estimated"))
                                .put("default", "none")));
    }

    // {"items": [...], "page": 0, "size": 20, "hasNext": true, "next": "AAAB..."}
    Tree page() {
        String plural = resource.names().plural();
        Tree item = resource.sparse()
                ? SchemaTrees.viewOrPart(resource.names())
                : References.schema(resource.names().view().simpleName());
        Tree items = new Tree()
                .put("type", "array")
                .put("items", item)
                .put("maxItems", resource.paging().maxSize());
        Tree properties = new Tree()
                .put("items", items)
                .put(
                        "page",
                        SchemaTrees.number("The number of the page, from 0; absent if a cursor led to it.", "int32", 0)
                                .put("maximum", MAX_OFFSET))
                .put(
                        "size",
                        SchemaTrees.number("How many items the page can hold.", "int32", 1)
                                .put("maximum", resource.paging().maxSize()))
                .put("hasNext", new Tree().put("type", "boolean").put("description", "Whether there are more items."))
                .put("next", cursor().put("description", "The cursor of the items after these."))
                .put("previous", cursor().put("description", "The cursor of the items before these."))
                .put("total", References.schema(TOTAL).put("description", "Present if asked for."));
        Tree schema = SchemaTrees.object("A page of " + plural + ".", properties, List.of("items", "size", "hasNext"));
        Examples.of(new Polymorphism(resource).exemplar().shown(), Form.VIEW)
                .ifPresent(view -> schema.putTrees("examples", List.of(example(view))));
        return schema;
    }

    // {"value": 10000, "relation": "gte"}
    static Tree total() {
        Tree relation = new Tree()
                .put("type", "string")
                .putStrings("enum", List.of("eq", "gte", "approx"))
                .put(
                        "description",
                        "How the number compares to the real one: `eq` is exact, `gte` is a lower bound, `approx` is the"
                                + " database's guess.");
        Tree properties = new Tree()
                .put("value", SchemaTrees.number("The number of items.", "int64", 0))
                .put("relation", relation);
        return SchemaTrees.object("How many items there are on all pages.", properties, List.of("value", "relation"))
                .putTrees("examples", List.of(new Tree().put("value", 42).put("relation", "eq")));
    }

    private Tree example(Tree view) {
        return new Tree()
                .putTrees("items", List.of(view))
                .put("page", 0)
                .put("size", resource.paging().size())
                .put("hasNext", false);
    }

    private static Tree cursor() {
        return new Tree()
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", MAX_CURSOR)
                .put("pattern", "^[A-Za-z0-9_-]+$");
    }

    static Tree number(int minimum, int maximum, int otherwise) {
        return new Tree()
                .put("type", "integer")
                .put("format", "int32")
                .put("minimum", minimum)
                .put("maximum", maximum)
                .put("default", otherwise);
    }
}
