package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Resource -> the parameters that compare something: written once, and referred to by each route that takes them. */
record FilterTrees(Resource resource) {

    /** As many values as a list holds at most; the generated code refuses more. */
    private static final int MAX_VALUES = 100;

    private static final int MAX_CONDITIONS = 20;

    // {"Article.slug": {"name": "slug", ...}, "Article.or": {...}}
    Tree components() {
        Tree components = new Tree();
        parameters().forEach((name, parameter) -> components.put(component(name), parameter));
        return components;
    }

    // [{"$ref": "#/components/parameters/Article.slug"}]
    List<Tree> references() {
        return parameters().keySet().stream()
                .map(name -> References.parameter(component(name)))
                .toList();
    }

    private Map<String, Tree> parameters() {
        Map<String, Tree> parameters = new LinkedHashMap<>();
        for (Filter filter : resource.filters()) {
            for (Comparison comparison : Comparison.of(filter)) {
                parameters.put(comparison.parameter(filter), parameter(filter, comparison));
            }
        }
        if (!parameters.isEmpty()) {
            parameters.put("or", or());
        }
        return parameters;
    }

    private String component(String parameter) {
        return resource.names().type() + "." + parameter.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    // {"name": "slug.in", "in": "query", "description": ..., "style": "form", "explode": false, "schema": {...}}
    private Tree parameter(Filter filter, Comparison comparison) {
        String description = comparison.describe(resource.names().plural(), filter);
        Tree value = ValueTrees.of(filter.value());
        Optional<String> example = Examples.of(filter.attribute(), filter.value());
        Tree parameter = ParameterTrees.query(comparison.parameter(filter), description);
        return switch (comparison) {
            case IN, NIN -> list(parameter, array(value, 1, MAX_VALUES), example);
            case BETWEEN -> list(parameter, array(value, 2, 2), example.map(one -> one + "," + one));
            case IS_NULL -> parameter.put("schema", new Tree().put("type", "boolean"));
            default -> {
                parameter.put("schema", comparison.isPattern() ? value.put("minLength", 1) : value);
                example.filter(one -> comparison == Comparison.EQ).ifPresent(one -> parameter.putJson("example", one));
                yield parameter;
            }
        };
    }

    private static Tree list(Tree parameter, Tree schema, Optional<String> example) {
        parameter.put("style", "form").put("explode", false).put("schema", schema);
        example.ifPresent(values -> parameter.putJson("example", "[" + values + "]"));
        return parameter;
    }

    private static Tree array(Tree items, int min, int max) {
        return new Tree()
                .put("type", "array")
                .put("items", items)
                .put("minItems", min)
                .put("maxItems", max);
    }

    // {"name": "or", "in": "query", "style": "form", "explode": true, "schema": {"type": "object", ...}}
    private Tree or() {
        String description =
                "Alternatives: any of these parameters with `or.` before its name belongs to a group of which"
                        + " one condition has to hold; `or1.` to `or9.` are further groups. At most " + MAX_CONDITIONS
                        + " conditions make up a request.";
        Tree schema = new Tree()
                .put("type", "object")
                .put("propertyNames", new Tree().put("pattern", names()))
                .put("additionalProperties", new Tree().put("type", "string"))
                .put("maxProperties", MAX_CONDITIONS);
        return ParameterTrees.query("or", description)
                .put("style", "form")
                .put("explode", true)
                .put("schema", schema);
    }

    // ^or[1-9]?\\.(slug(\\.(ne|in|nin))?|title\\.(contains|icontains))$
    private String names() {
        return resource.filters().stream()
                .map(FilterTrees::names)
                .collect(Collectors.joining("|", "^or[1-9]?\\.(", ")$"));
    }

    private static String names(Filter filter) {
        List<String> suffixes = new ArrayList<>();
        boolean bare = false;
        for (Comparison comparison : Comparison.of(filter)) {
            bare |= comparison == Comparison.EQ;
            if (comparison != Comparison.EQ) {
                suffixes.add(comparison.suffix());
            }
        }
        String name = filter.parameter().replace(".", "\\.").replace("$", "\\$");
        return suffixes.isEmpty() ? name : name + "(\\.(" + String.join("|", suffixes) + "))" + (bare ? "?" : "");
    }
}
