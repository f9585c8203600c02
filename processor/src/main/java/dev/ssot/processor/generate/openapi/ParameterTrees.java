package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.PathVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Resource -> the parameters of its routes. */
record ParameterTrees(Resource resource) {

    /** As far as one request counts at most; the generated code refuses more. */
    private static final int MAX_STEP = 1_000;

    // {"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "format": "int64"}}
    static Tree variable(PathVariable variable) {
        Tree schema = ValueTrees.of(variable.value());
        if (variable.value().type() == ValueType.STRING) {
            schema.put("minLength", 1);
        }
        return new Tree()
                .put("name", variable.name())
                .put("in", "path")
                .put("description", variable.description())
                .put("required", true)
                .put("schema", schema);
    }

    List<Tree> query(Endpoint.Query query) {
        return switch (query) {
            case NONE -> List.of();
            case FILTER -> conditions();
            case LIST, SPARSE_LIST -> list();
            case EXPAND -> expand();
            case DETAIL -> Stream.concat(expand().stream(), fields().stream()).toList();
            case BULK -> List.of(atomic());
            case BULK_KEYS -> List.of(keys(), atomic());
            case STEP -> List.of(parameter("by", "How far to count.", PageTrees.number(1, MAX_STEP, 1)));
        };
    }

    private static Tree atomic() {
        String description = "Whether all items are written or none; if not, each is on its own.";
        return parameter(
                "atomic", description, new Tree().put("type", "boolean").put("default", true));
    }

    // {"name": "ids", ..., "schema": {"type": "array", "items": {...}, "minItems": 1, "maxItems": 100}}
    private Tree keys() {
        Tree schema = new Tree()
                .put("type", "array")
                .put("items", key())
                .put("minItems", 1)
                .put("maxItems", resource.extras().bulk().max())
                .put("uniqueItems", true);
        String description = "The keys of the " + resource.names().plural() + ".";
        return commaSeparated("ids", description, schema).put("required", true);
    }

    /** A key of several parts is written as in a path. */
    private Tree key() {
        if (!resource.identity().isComposite()) {
            return ValueTrees.of(resource.key().basic());
        }
        List<String> members = resource.identity().members();
        return new Tree()
                .put("type", "string")
                .put("pattern", "^[^/]+" + "/[^/]+".repeat(members.size() - 1) + "$")
                .put("description", String.join("/", members) + ", as in the path.");
    }

    private List<Tree> list() {
        List<Tree> parameters = new ArrayList<>(conditions());
        parameters.add(sort());
        parameters.addAll(expand());
        parameters.addAll(fields());
        parameters.addAll(new PageTrees(resource).parameters());
        return parameters;
    }

    private List<Tree> conditions() {
        List<Tree> conditions = new ArrayList<>(new FilterTrees(resource).references());
        if (!resource.searchable().isEmpty()) {
            conditions.add(search());
        }
        return conditions;
    }

    private Tree search() {
        String only = "Only " + resource.names().plural();
        List<String> members =
                resource.searchable().stream().map(Attribute::member).toList();
        Tree text = new Tree().put("type", "string");
        if (resource.fullText().isEmpty()) {
            return parameter(
                    "q",
                    only + " that contain this text in " + String.join(" or ", members) + ", in upper or lower case.",
                    text);
        }
        return parameter(
                "q",
                only + " with these words in " + String.join(" and ", members)
                        + ", taken together: `\"a phrase\"`, `-without` and `or` are understood. Without `sort` the best match comes"
                        + " first, and there are no cursors.",
                text.put("maxLength", Resource.LONGEST_SEARCH));
    }

    // {"name": "sort", ...,
    //     "schema": {"type": "array", "items": {"enum": ["id", "-id"]}, "maxItems": 1, "default": ["id"]}}
    private Tree sort() {
        List<String> choices = resource.sortKeys().stream()
                .map(Attribute::member)
                .flatMap(member -> Stream.of(member, "-" + member))
                .toList();
        List<String> stated = resource.paging().defaultSort();
        // Not "uniqueItems": clients would be generated with a set, which loses the order.
        Tree schema = choices(choices)
                .put("maxItems", resource.sortKeys().size())
                .putStrings("default", stated.isEmpty() ? resource.identity().members() : stated);
        return commaSeparated("sort", "The order: a minus stands for descending, and no name comes twice.", schema);
    }

    private List<Tree> expand() {
        List<String> choices =
                resource.expandable().stream().map(Attribute::name).toList();
        return choices.isEmpty()
                ? List.of()
                : List.of(commaSeparated("expand", "Relations to be shown as well.", choices(choices)));
    }

    private List<Tree> fields() {
        List<String> choices = resource.shown().stream().map(Attribute::member).toList();
        String description =
                "The members to be shown, and the key: all of them by default. What is expanded is shown anyway.";
        return resource.sparse() ? List.of(commaSeparated("fields", description, choices(choices))) : List.of();
    }

    private static Tree choices(List<String> choices) {
        Tree item = new Tree().put("type", "string").putStrings("enum", choices);
        return new Tree().put("type", "array").put("items", item).put("minItems", 1);
    }

    // {"name": "expand", "in": "query", "description": ..., "style": "form", "explode": false, "schema": {...}}
    private static Tree commaSeparated(String name, String description, Tree schema) {
        return query(name, description)
                .put("style", "form")
                .put("explode", false)
                .put("schema", schema);
    }

    // {"name": "size", "in": "query", "description": ..., "schema": {...}}
    static Tree parameter(String name, String description, Tree schema) {
        return query(name, description).put("schema", schema);
    }

    static Tree query(String name, String description) {
        return new Tree().put("name", name).put("in", "query").put("description", description);
    }
}
