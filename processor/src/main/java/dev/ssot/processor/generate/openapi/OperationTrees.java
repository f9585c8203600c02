package dev.ssot.processor.generate.openapi;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import dev.ssot.processor.web.PathVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Route of a resource -> its operation, and that of HEAD for a GET.
 *
 * @param subject what the route queries and answers
 */
record OperationTrees(Resource resource, Resource subject) {

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
        endpoint.body().ifPresent(body -> operation.put("requestBody", requestBody(endpoint, body)));
        Tree responses = new Tree().put(status(endpoint), withHeaders(success(endpoint), endpoint));
        if (endpoint.result() == Endpoint.Result.UPSERTED) {
            responses.put("201", created().put("headers", new HeaderTrees(resource).created(endpoint)));
        }
        withoutBody(endpoint, responses);
        for (ProblemAnswer problem : problems(endpoint)) {
            responses.put(problem.key(), failure(endpoint, problem));
        }
        return operation.put("responses", responses);
    }

    // {..., "operationId": "headListArticles", "responses": {"200": {"description": ...}}}
    Tree head(Endpoint endpoint) {
        Tree success = new Tree().put("description", "What GET answers, but no body.");
        Tree responses = new Tree().put(status(endpoint), withHeaders(success, endpoint));
        withoutBody(endpoint, responses);
        for (ProblemAnswer problem : problems(endpoint)) {
            Tree failure = new Tree().put("description", problem.description()).put("headers", HeaderTrees.failed());
            responses.put(problem.key(), failure);
        }
        String id = "head" + Names.capitalise(endpoint.id());
        return described(endpoint, endpoint.summary() + ", headers only", id).put("responses", responses);
    }

    /** What clients get that have the answer already, or prefer to go without. */
    private void withoutBody(Endpoint endpoint, Tree responses) {
        if (endpoint.method() == Endpoint.Method.GET) {
            responses.put(
                    "304", withHeaders(new Tree().put("description", "What the client has is still good."), endpoint));
        } else if (endpoint.prefersRepresentation() && endpoint.result() != Endpoint.Result.CREATED) {
            Tree unseen = new Tree().put("description", "As with 200, if the client prefers `return=minimal`.");
            responses.put("204", withHeaders(unseen, endpoint));
        }
    }

    private Tree withHeaders(Tree answer, Endpoint endpoint) {
        Tree headers = new HeaderTrees(resource).answered(endpoint);
        return headers.isEmpty() ? answer : answer.put("headers", headers);
    }

    private Tree described(Endpoint endpoint, String summary, String id) {
        Tree operation = new Tree()
                .putStrings("tags", List.of(tag(resource)))
                .put("summary", summary)
                .put("operationId", id);
        if (!endpoint.description().isEmpty()) {
            operation.put("description", endpoint.description());
        }
        List<Tree> parameters = new ArrayList<>(new ParameterTrees(subject).query(endpoint.query()));
        parameters.addAll(HeaderTrees.taken(endpoint));
        return parameters.isEmpty() ? operation : operation.putTrees("parameters", parameters);
    }

    // {"required": true, "content": {"application/json": {"schema": {...}, "example": {...}}}}
    private Tree requestBody(Endpoint endpoint, Endpoint.Body taken) {
        boolean upsert = endpoint.result() == Endpoint.Result.UPSERTED;
        String schema = upsert
                ? WriteExtraSchemas.upsert(resource.names(), endpoint)
                : taken.type().simpleName();
        Tree content = new Tree();
        for (String mediaType : taken.mediaTypes()) {
            Tree body = new Tree().put("schema", References.schema(schema));
            if (!upsert && !resource.inheritance().isRoot()) {
                example(taken.type()).ifPresent(example -> body.put("example", example));
            }
            content.put(mediaType, body);
        }
        return new Tree().put("required", true).put("content", content);
    }

    /** An input of a single resource has one; that of several has its own. */
    private Optional<Tree> example(ClassName type) {
        return Form.of(type, resource.names()).flatMap(form -> Examples.of(form.attributes(resource), form));
    }

    private Tree success(Endpoint endpoint) {
        Names names = subject.names();
        return switch (endpoint.result()) {
            case PAGE -> answer("A page of " + names.plural() + ".", References.schema(SchemaTrees.page(names)));
            case COUNT -> answer("The number of " + names.plural() + ".", References.schema(SchemaTrees.COUNT));
            case ANCESTORS ->
                answer("What is above the " + names.noun() + ".", References.schema(SchemaTrees.ancestors(names)));
            case NONE -> new Tree().put("description", done(endpoint));
            case CREATED -> created();
            case UPSERTED -> answer("The " + names.noun() + " that was replaced.", view());
            case VIEW ->
                answer(
                        "The " + names.noun() + ".",
                        endpoint.query().isSparse() ? SchemaTrees.viewOrPart(names) : view());
            case REPORT ->
                answer(
                        "What became of the " + names.plural() + ".",
                        References.schema(WriteExtraSchemas.report(names)));
            case DELETION_REPORT ->
                answer(
                        "What became of the " + names.plural() + ".",
                        References.schema(WriteExtraSchemas.deletionReport(names)));
            case AFFECTED ->
                answer("How many " + names.plural() + " were written.", References.schema(WriteExtraSchemas.AFFECTED));
        };
    }

    private Tree created() {
        String noun = resource.names().noun();
        return answer("The " + noun + " that was created; no body if the client prefers `return=minimal`.", view());
    }

    /** Who repeats a request too early is told when to try again. */
    private static Tree failure(Endpoint endpoint, ProblemAnswer problem) {
        return problem == ProblemAnswer.CONFLICT && endpoint.isRepeatable()
                ? problem.response().put("headers", HeaderTrees.repeatedTooEarly())
                : References.response(problem.component());
    }

    private String done(Endpoint endpoint) {
        String self = "The " + resource.names().noun();
        if (endpoint.query() == Endpoint.Query.STEP) {
            return self + " is counted.";
        }
        if (endpoint.path().equals(PathVariable.path(resource))) {
            return self + " is deleted.";
        }
        return endpoint.path().equals(PathVariable.path(resource) + "/purge")
                ? self + " is removed for good."
                : "It is done.";
    }

    private static String status(Endpoint endpoint) {
        return String.valueOf(endpoint.result().status());
    }

    private Tree view() {
        return References.schema(subject.names().view().simpleName());
    }

    // {"description": ..., "content": {"application/json": {"schema": {"$ref": ...}}}}
    private static Tree answer(String description, Tree schema) {
        Tree body = new Tree().put("schema", schema);
        return new Tree().put("description", description).put("content", new Tree().put(Endpoints.JSON, body));
    }
}
