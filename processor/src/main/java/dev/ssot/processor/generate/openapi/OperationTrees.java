package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.List;
import java.util.stream.Stream;

/** Route of a resource -> its operation, and that of HEAD for a GET. */
record OperationTrees(Resource resource) {

    /** How a route fails: as it says, by the application's hooks where it writes, and by our own fault. */
    static List<ProblemAnswer> problems(Endpoint endpoint) {
        Stream<ProblemAnswer> stated = endpoint.problems().stream().map(ProblemAnswer::of);
        Stream<ProblemAnswer> others = endpoint.method() == Endpoint.Method.GET
                ? Stream.of(ProblemAnswer.INTERNAL_SERVER_ERROR)
                : Stream.of(ProblemAnswer.REFUSED, ProblemAnswer.INTERNAL_SERVER_ERROR);
        return Stream.concat(stated, others).toList();
    }

    /** The name under which the routes of a resource are grouped: {@code Articles}. */
    static String tag(Resource resource) {
        return Names.capitalise(resource.names().plural());
    }

    // {"tags": [...], "summary": ..., "operationId": "listArticles", "parameters": [...], "responses": {...}}
    Tree operation(Endpoint endpoint) {
        Tree operation = described(endpoint, endpoint.summary(), endpoint.id());
        endpoint.body().ifPresent(body -> operation.put("requestBody", requestBody(body)));
        Tree responses = new Tree().put(status(endpoint), success(endpoint));
        for (ProblemAnswer problem : problems(endpoint)) {
            responses.put(problem.key(), References.response(problem.component()));
        }
        return operation.put("responses", responses);
    }

    // {..., "operationId": "headListArticles", "responses": {"200": {"description": ...}}}
    Tree head(Endpoint endpoint) {
        Tree responses =
                new Tree().put(status(endpoint), new Tree().put("description", "What GET answers, but no body."));
        for (ProblemAnswer problem : problems(endpoint)) {
            responses.put(problem.key(), new Tree().put("description", problem.description()));
        }
        String id = "head" + Names.capitalise(endpoint.id());
        return described(endpoint, endpoint.summary() + ", headers only", id).put("responses", responses);
    }

    private Tree described(Endpoint endpoint, String summary, String id) {
        Tree operation = new Tree()
                .putStrings("tags", List.of(tag(resource)))
                .put("summary", summary)
                .put("operationId", id);
        List<Tree> parameters = new ParameterTrees(resource).query(endpoint.query());
        return parameters.isEmpty() ? operation : operation.putTrees("parameters", parameters);
    }

    // {"required": true, "content": {"application/json": {"schema": {...}, "example": {...}}}}
    private Tree requestBody(Endpoint.Body taken) {
        Form form = Form.of(taken.type(), resource.names());
        Tree content = new Tree();
        for (String mediaType : taken.mediaTypes()) {
            Tree body = new Tree().put("schema", References.schema(taken.type().simpleName()));
            Examples.of(form.attributes(resource), form).ifPresent(example -> body.put("example", example));
            content.put(mediaType, body);
        }
        return new Tree().put("required", true).put("content", content);
    }

    private Tree success(Endpoint endpoint) {
        Names names = resource.names();
        return switch (endpoint.result()) {
            case PAGE -> answer("A page of " + names.plural() + ".", SchemaTrees.page(names));
            case COUNT -> answer("The number of " + names.plural() + ".", SchemaTrees.COUNT);
            case NONE -> new Tree().put("description", "The " + names.noun() + " is deleted.");
            case CREATED ->
                answer("The " + names.noun() + " that was created.", view()).put("headers", location());
            case VIEW -> answer("The " + names.noun() + ".", view());
        };
    }

    private static String status(Endpoint endpoint) {
        return String.valueOf(endpoint.result().status());
    }

    private String view() {
        return resource.names().view().simpleName();
    }

    // {"description": ..., "content": {"application/json": {"schema": {"$ref": ...}}}}
    private static Tree answer(String description, String schema) {
        Tree body = new Tree().put("schema", References.schema(schema));
        return new Tree().put("description", description).put("content", new Tree().put(Endpoints.JSON, body));
    }

    // {"Location": {"required": true, "schema": {"type": "string", "format": "uri"}}}
    private Tree location() {
        Tree header = new Tree()
                .put("description", "Where the " + resource.names().noun() + " is found.")
                .put("required", true)
                .put("schema", new Tree().put("type", "string").put("format", "uri"));
        return new Tree().put("Location", header);
    }
}
