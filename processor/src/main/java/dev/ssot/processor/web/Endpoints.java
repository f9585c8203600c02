package dev.ssot.processor.web;

import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import java.util.List;
import java.util.stream.Stream;

/** Decides which routes a resource has, and what each takes and answers. */
public final class Endpoints {

    public static final String JSON = "application/json";
    /** RFC 7396, section 4. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private Endpoints() {}

    /** The routes in the order in which people read them. */
    public static List<Endpoint> of(Resource resource) {
        return Stream.of(
                        reading(Operation.LIST, "list", "", Query.LIST, List.of(400, 406)),
                        reading(Operation.COUNT, "count", "/count", filters(resource), List.of(400, 406)),
                        reading(Operation.GET, "findById", "/{id}", expands(resource), List.of(400, 404, 406)),
                        writing(Operation.CREATE, "create", Method.POST, List.of(JSON), 201),
                        writing(Operation.UPDATE, "update", Method.PUT, List.of(JSON), 200),
                        writing(Operation.PATCH, "patch", Method.PATCH, List.of(MERGE_PATCH, JSON), 200),
                        new Endpoint(
                                Operation.DELETE,
                                "delete",
                                Method.DELETE,
                                "/{id}",
                                Query.NONE,
                                List.of(),
                                204,
                                List.of(400, 404, 409)))
                .filter(endpoint -> resource.supports(endpoint.operation()))
                .toList();
    }

    private static Query filters(Resource resource) {
        return resource.isFiltered() ? Query.FILTER : Query.NONE;
    }

    private static Query expands(Resource resource) {
        return resource.expandable().isEmpty() ? Query.NONE : Query.EXPAND;
    }

    private static Endpoint reading(
            Operation operation, String name, String path, Query query, List<Integer> problems) {
        return new Endpoint(operation, name, Method.GET, path, query, List.of(), 200, problems);
    }

    private static Endpoint writing(
            Operation operation, String name, Method method, List<String> consumes, int status) {
        boolean creates = method == Method.POST;
        List<Integer> problems = creates ? List.of(400, 406, 409, 415, 422) : List.of(400, 404, 406, 409, 415, 422);
        return new Endpoint(operation, name, method, creates ? "" : "/{id}", Query.NONE, consumes, status, problems);
    }
}
