package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Resource -> its part of the document, made from that resource alone.
 *
 * @param problems the failures that its routes refer to
 */
record ResourcePart(Tree tag, Tree paths, Tree schemas, Set<ProblemAnswer> problems) {

    static ResourcePart of(Resource resource, String basePath) {
        Set<ProblemAnswer> problems = EnumSet.noneOf(ProblemAnswer.class);
        Endpoints.of(resource).forEach(endpoint -> problems.addAll(OperationTrees.problems(endpoint)));
        Tree schemas = SchemaTrees.of(resource).putAll(WriteExtraSchemas.of(resource));
        return new ResourcePart(tag(resource), paths(resource, basePath), schemas, problems);
    }

    // {"name": "Articles", "description": "A text that someone has written."}
    private static Tree tag(Resource resource) {
        String description = resource.description().isEmpty()
                ? "What clients can do with " + resource.names().plural() + "."
                : resource.description();
        return new Tree().put("name", OperationTrees.tag(resource)).put("description", description);
    }

    // {"/articles": {"get": {...}}, "/articles/{id}": {"parameters": [...], "get": {...}}}
    private static Tree paths(Resource resource, String basePath) {
        OperationTrees operations = new OperationTrees(resource);
        Map<String, Tree> items = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoints.of(resource)) {
            String path = basePath + resource.path() + endpoint.path();
            Tree item = items.computeIfAbsent(path, absent -> item(endpoint));
            item.put(endpoint.method().name().toLowerCase(Locale.ROOT), operations.operation(endpoint));
            if (endpoint.method() == Endpoint.Method.GET) {
                item.put("head", operations.head(endpoint));
            }
        }
        Tree paths = new Tree();
        items.forEach(paths::put);
        return paths;
    }

    private static Tree item(Endpoint endpoint) {
        List<Tree> variables =
                endpoint.variables().stream().map(ParameterTrees::variable).toList();
        return variables.isEmpty() ? new Tree() : new Tree().putTrees("parameters", variables);
    }
}
