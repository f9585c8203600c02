package dev.ssot.processor.generate.openapi;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
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
        Tree operation = described(endpoint, summary(endpoint.operation()), id(endpoint.operation()));
        if (endpoint.hasBody()) {
            operation.put("requestBody", requestBody(endpoint));
        }
        Tree responses = new Tree().put(String.valueOf(endpoint.status()), success(endpoint));
        for (ProblemAnswer problem : problems(endpoint)) {
            responses.put(problem.key(), References.response(problem.component()));
        }
        return operation.put("responses", responses);
    }

    // {..., "operationId": "headListArticles", "responses": {"200": {"description": ...}}}
    Tree head(Endpoint endpoint) {
        Tree responses = new Tree()
                .put(
                        String.valueOf(endpoint.status()),
                        new Tree().put("description", "What GET answers, but no body."));
        for (ProblemAnswer problem : problems(endpoint)) {
            responses.put(problem.key(), new Tree().put("description", problem.description()));
        }
        String id = "head" + Names.capitalise(id(endpoint.operation()));
        return described(endpoint, summary(endpoint.operation()) + ", headers only", id)
                .put("responses", responses);
    }

    private Tree described(Endpoint endpoint, String summary, String id) {
        Tree operation = new Tree()
                .putStrings("tags", List.of(tag(resource)))
                .put("summary", summary)
                .put("operationId", id);
        List<Tree> parameters = new ParameterTrees(resource).query(endpoint.query());
        return parameters.isEmpty() ? operation : operation.putTrees("parameters", parameters);
    }

    private String summary(Operation operation) {
        String noun = English.withArticle(resource.names().noun());
        return switch (operation) {
            case LIST -> "List " + resource.names().plural();
            case COUNT -> "Count " + resource.names().plural();
            case GET -> "Find " + noun;
            case CREATE -> "Create " + noun;
            case UPDATE -> "Replace " + noun;
            case PATCH -> "Change " + noun;
            case DELETE -> "Delete " + noun;
        };
    }

    private String id(Operation operation) {
        String entity = String.join("", resource.entity().simpleNames());
        return switch (operation) {
            case LIST -> "list" + English.plural(entity);
            case COUNT -> "count" + English.plural(entity);
            case GET -> "find" + entity;
            case CREATE -> "create" + entity;
            case UPDATE -> "replace" + entity;
            case PATCH -> "patch" + entity;
            case DELETE -> "delete" + entity;
        };
    }

    // {"required": true, "content": {"application/json": {"schema": {...}, "example": {...}}}}
    private Tree requestBody(Endpoint endpoint) {
        Form form = form(endpoint.operation());
        Tree content = new Tree();
        for (String mediaType : endpoint.consumes()) {
            Tree body = new Tree().put("schema", References.schema(input(form).simpleName()));
            Examples.of(form.attributes(resource), form).ifPresent(example -> body.put("example", example));
            content.put(mediaType, body);
        }
        return new Tree().put("required", true).put("content", content);
    }

    private static Form form(Operation operation) {
        return switch (operation) {
            case CREATE -> Form.CREATE;
            case UPDATE -> Form.UPDATE;
            case PATCH -> Form.PATCH;
            case LIST, GET, COUNT, DELETE -> Form.VIEW;
        };
    }

    private ClassName input(Form form) {
        Names names = resource.names();
        return switch (form) {
            case CREATE -> names.create();
            case UPDATE -> names.update();
            case PATCH -> names.patch();
            case VIEW -> names.view();
        };
    }

    private Tree success(Endpoint endpoint) {
        Names names = resource.names();
        return switch (endpoint.operation()) {
            case LIST -> answer("A page of " + names.plural() + ".", SchemaTrees.page(names));
            case COUNT -> answer("The number of " + names.plural() + ".", SchemaTrees.COUNT);
            case DELETE -> new Tree().put("description", "The " + names.noun() + " is deleted.");
            case CREATE ->
                answer("The " + names.noun() + " that was created.", view()).put("headers", location());
            case GET, UPDATE, PATCH -> answer("The " + names.noun() + ".", view());
        };
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
