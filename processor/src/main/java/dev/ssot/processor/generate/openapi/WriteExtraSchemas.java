package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resource -> the schemas of what is written in bulk or by a unique value. */
record WriteExtraSchemas(Resource resource, Names names, Tree schemas) {

    static final String AFFECTED = "Affected";
    private static final String REFUSED = "RefusedItem";

    static Tree of(Resource resource) {
        WriteExtraSchemas extras = new WriteExtraSchemas(resource, resource.names(), new Tree());
        extras.putBulk(resource.extras().bulk());
        Endpoints.of(resource).stream()
                .filter(endpoint -> endpoint.result() == Endpoint.Result.UPSERTED)
                .forEach(extras::putUpsert);
        return extras.schemas;
    }

    /** {@code ArticleBulkReport}. */
    static String report(Names names) {
        return names.type() + "BulkReport";
    }

    /** {@code ArticleDeletionReport}. */
    static String deletionReport(Names names) {
        return names.type() + "DeletionReport";
    }

    /** {@code ArticleUpsertBySlug}. */
    static String upsert(Names names, Endpoint endpoint) {
        return names.type() + Names.capitalise(endpoint.name());
    }

    private void putBulk(Bulk bulk) {
        if (bulk.lists(Bulk.Kind.CREATE)) {
            schemas.put(names.bulkCreate().simpleName(), bulkCreate());
        }
        if (bulk.lists(Bulk.Kind.UPDATE)) {
            String description = "What a client sends to change several " + names.plural() + ".";
            schemas.put(names.bulkPatch().simpleName(), list(description, change()));
        }
        if (bulk.lists(Bulk.Kind.CREATE) || bulk.lists(Bulk.Kind.UPDATE)) {
            Tree resourceView = References.schema(names.view().simpleName());
            schemas.put(report(names), report("resource", resourceView));
        }
        if (bulk.lists(Bulk.Kind.DELETE)) {
            Tree key = KeyTrees.of(resource);
            schemas.put(deletionReport(names), report("id", key));
        }
        if (!bulk.kinds().isEmpty()) {
            schemas.put(REFUSED, refused());
        }
        if (!bulk.byFilter().isEmpty()) {
            Tree count = number("How many resources were written.", "int64", 0);
            schemas.put(
                    AFFECTED,
                    SchemaTrees.object(
                            "The answer to a write by filter.",
                            new Tree().put("affected", count),
                            List.of("affected")));
        }
    }

    private Tree bulkCreate() {
        Tree schema = list(
                "What a client sends to create several " + names.plural() + ".",
                References.schema(names.create().simpleName()));
        Optional<Tree> example = Examples.of(resource.creatable(), Form.CREATE);
        example.ifPresent(item -> schema.putTrees("examples", List.of(new Tree().putTrees("items", List.of(item)))));
        return schema;
    }

    // {"id": 1, "version": 3, "patch": {...}}
    private Tree change() {
        Tree properties = new Tree().put("id", KeyTrees.of(resource));
        resource.version()
                .ifPresent(version -> properties.put(
                        "version",
                        ValueTrees.of(version.basic(), List.of(), true)
                                .put("description", "The change is refused if this is not the current version.")));
        properties.put("patch", References.schema(names.patch().simpleName()));
        return SchemaTrees.object(
                "The changes to " + English.withArticle(names.noun()) + ".", properties, List.of("id", "patch"));
    }

    private Tree list(String description, Tree item) {
        Tree items = new Tree()
                .put("type", "array")
                .put("items", item)
                .put("minItems", 1)
                .put("maxItems", resource.extras().bulk().max());
        return SchemaTrees.object(description, new Tree().put("items", items), List.of("items"));
    }

    // {"items": [{"status": 201, "resource": {...}}, {"status": 409, "problem": {...}}]}
    private Tree report(String member, Tree value) {
        Tree done = SchemaTrees.object(
                "What was written.",
                new Tree().put("status", status(200, 299)).put(member, value),
                List.of("status", member));
        Tree item = new Tree().putTrees("anyOf", List.of(done, References.schema(REFUSED)));
        return list("What became of the items, in the order of the request.", item);
    }

    private static Tree refused() {
        Tree violations = new Tree()
                .put("type", "array")
                .put("items", References.schema("Violation"))
                .put("description", "What is wrong, one by one.");
        Tree detail = new Tree().put("type", "string").put("description", "What is wrong with this item.");
        Tree problem = SchemaTrees.object(
                "Why an item was not written.",
                new Tree().put("detail", detail).put("violations", violations),
                List.of("detail", "violations"));
        return SchemaTrees.object(
                "An item that was not written.",
                new Tree().put("status", status(400, 599)).put("problem", problem),
                List.of("status", "problem"));
    }

    // {"type": "object", ..., "required": [...]} as for a replacement, but the value of the path may be left out
    private void putUpsert(Endpoint endpoint) {
        String value = endpoint.path().split("/")[2];
        Tree properties = new Tree();
        List<String> required = new ArrayList<>();
        for (Attribute attribute : resource.creatable()) {
            boolean inPath = attribute.name().equals(value);
            properties.put(attribute.member(), inPath ? optional(attribute) : member(attribute));
            if (Form.UPDATE.requires(attribute) && !inPath) {
                required.add(attribute.member());
            }
        }
        String description = "What a client sends to create or replace " + English.withArticle(names.noun())
                + "; what it leaves out is cleared.";
        Tree schema = SchemaTrees.object(description, properties, required);
        Examples.of(resource.creatable(), Form.UPDATE).ifPresent(tree -> schema.putTrees("examples", List.of(tree)));
        schemas.put(upsert(names, endpoint), schema);
    }

    private Tree member(Attribute attribute) {
        return new MemberTrees(names, Form.UPDATE).member(attribute);
    }

    private static Tree optional(Attribute attribute) {
        return ValueTrees.of(attribute.basic(), attribute.constraints(), true)
                .put("description", "The same as in the path, or left out.");
    }

    private static Tree status(int minimum, int maximum) {
        return number("The status that a request for this item alone would have.", "int32", minimum)
                .put("maximum", maximum);
    }

    private static Tree number(String description, String format, int minimum) {
        return new Tree()
                .put("type", "integer")
                .put("format", format)
                .put("minimum", minimum)
                .put("description", description);
    }
}
