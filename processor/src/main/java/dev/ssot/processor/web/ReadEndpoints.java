package dev.ssot.processor.web;

import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes that read resources. */
record ReadEndpoints(Resource resource) {

    List<Endpoint> list() {
        List<Endpoint> endpoints = new ArrayList<>();
        if (resource.supports(Operation.LIST)) {
            endpoints.add(all());
        }
        if (resource.supports(Operation.COUNT)) {
            endpoints.add(count());
        }
        if (resource.supports(Operation.GET)) {
            endpoints.add(one());
        }
        return endpoints;
    }

    private Endpoint all() {
        return reading(
                "list",
                "list" + resource.names().pluralType(),
                "List " + resource.names().plural(),
                "",
                List.of(),
                resource.sparse() ? Query.SPARSE_LIST : Query.LIST,
                Result.PAGE);
    }

    private Endpoint count() {
        return reading(
                "count",
                "count" + resource.names().pluralType(),
                "Count " + resource.names().plural(),
                "/count",
                List.of(),
                resource.isFiltered() ? Query.FILTER : Query.NONE,
                Result.COUNT);
    }

    private Endpoint one() {
        return reading(
                "findById",
                "find" + resource.names().type(),
                "Find " + English.withArticle(resource.names().noun()),
                PathVariable.path(resource),
                PathVariable.keys(resource),
                queryOfOne(resource),
                Result.VIEW);
    }

    /** What the query parameters of a single resource are. */
    static Query queryOfOne(Resource resource) {
        if (resource.sparse()) {
            return Query.DETAIL;
        }
        return resource.expandable().isEmpty() ? Query.NONE : Query.EXPAND;
    }

    static Endpoint reading(
            String name,
            String id,
            String summary,
            String path,
            List<PathVariable> variables,
            Query query,
            Result result) {
        List<Integer> problems = variables.isEmpty() ? List.of(400, 406) : List.of(400, 404, 406);
        return new Endpoint(name, id, summary, Method.GET, path, variables, query, Optional.empty(), result, problems);
    }
}
