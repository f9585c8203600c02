package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resource -> its part of the document, made from that resource, and from those that are listed below it.
 *
 * @param problems the failures that its routes refer to
 */
record ResourcePart(Tree tag, Tree paths, Tree schemas, Tree parameters, Set<ProblemAnswer> problems) {

    static ResourcePart of(Resource resource, Application application) {
        Set<ProblemAnswer> problems = EnumSet.noneOf(ProblemAnswer.class);
        Endpoints.of(resource).forEach(endpoint -> problems.addAll(OperationTrees.problems(endpoint)));
        Tree schemas = SchemaTrees.of(resource).putAll(WriteExtraSchemas.of(resource));
        Tree parameters = resource.isQueried() ? new FilterTrees(resource).components() : new Tree();
        return new ResourcePart(tag(resource), paths(resource, application), schemas, parameters, problems);
    }

    // {"name": "Articles", "description": "A text that someone has written."}
    private static Tree tag(Resource resource) {
        String description = resource.description().isEmpty()
                ? "What clients can do with " + resource.names().plural() + "."
                : resource.description();
        return new Tree().put("name", OperationTrees.tag(resource)).put("description", description);
    }

    // {"/articles": {"get": {...}}, "/articles/{id}": {"parameters": [...], "get": {...}}}
    private static Tree paths(Resource resource, Application application) {
        Map<String, Tree> items = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoints.of(resource)) {
            Optional<Resource> subject = subject(resource, endpoint, application);
            if (subject.isPresent()) {
                OperationTrees operations = new OperationTrees(resource, subject.get());
                String path = application.info().basePath() + resource.path() + endpoint.path();
                Tree item = items.computeIfAbsent(path, absent -> item(endpoint));
                item.put(endpoint.method().name().toLowerCase(Locale.ROOT), operations.operation(endpoint));
                if (endpoint.method() == Endpoint.Method.GET) {
                    item.put("head", operations.head(endpoint));
                }
            }
        }
        Tree paths = new Tree();
        items.forEach(paths::put);
        return paths;
    }

    /** What a route queries and answers: the resource itself, or what is listed below it, if that is documented here. */
    private static Optional<Resource> subject(Resource resource, Endpoint endpoint, Application application) {
        return endpoint.part().isEmpty()
                ? Optional.of(resource)
                : application.resources().stream()
                        .filter(other -> other.names().equals(endpoint.subject(resource)))
                        .findFirst();
    }

    private static Tree item(Endpoint endpoint) {
        List<Tree> variables =
                endpoint.variables().stream().map(ParameterTrees::variable).toList();
        return variables.isEmpty() ? new Tree() : new Tree().putTrees("parameters", variables);
    }
}
