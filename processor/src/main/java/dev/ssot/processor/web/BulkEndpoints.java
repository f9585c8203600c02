package dev.ssot.processor.web;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Body;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes that write several resources. */
record BulkEndpoints(Resource resource) {

    private static final String PATH = "/bulk";
    private static final List<String> PATCHES = List.of(Endpoints.MERGE_PATCH, Endpoints.JSON);

    List<Endpoint> list() {
        Bulk bulk = resource.extras().bulk();
        List<Endpoint> endpoints = new ArrayList<>();
        if (bulk.lists(Bulk.Kind.CREATE)) {
            endpoints.add(create());
        }
        if (bulk.lists(Bulk.Kind.UPDATE)) {
            endpoints.add(patch());
        }
        if (bulk.lists(Bulk.Kind.DELETE)) {
            endpoints.add(delete());
        }
        if (bulk.filters(Bulk.Kind.UPDATE)) {
            endpoints.add(matching("patch", "Change", Method.PATCH, body(names().patch(), PATCHES)));
        }
        if (bulk.filters(Bulk.Kind.DELETE)) {
            endpoints.add(matching("delete", "Delete", Method.DELETE, Optional.empty()));
        }
        return endpoints;
    }

    private Endpoint create() {
        return listed(
                "create",
                "Create several " + names().plural(),
                Method.POST,
                body(names().bulkCreate(), List.of(Endpoints.JSON)),
                WriteEndpoints.problems(new MappingNeeds(resource).userToCreate(), 400, 406, 409, 415, 422));
    }

    private Endpoint patch() {
        return listed(
                "patch",
                "Change several " + names().plural(),
                Method.PATCH,
                body(names().bulkPatch(), List.of(Endpoints.JSON)),
                WriteEndpoints.problems(new MappingNeeds(resource).userToChange(), 400, 404, 406, 409, 415, 422));
    }

    private Endpoint delete() {
        return listed(
                "delete",
                "Delete several " + names().plural(),
                Method.DELETE,
                Optional.empty(),
                List.of(400, 404, 406, 409));
    }

    private Endpoint listed(String verb, String summary, Method method, Optional<Body> body, List<Integer> problems) {
        boolean deletes = method == Method.DELETE;
        return new Endpoint(
                verb + "All",
                verb + several(),
                summary,
                method,
                PATH,
                List.of(),
                deletes ? Query.BULK_KEYS : Query.BULK,
                body,
                deletes ? Result.DELETION_REPORT : Result.REPORT,
                problems);
    }

    /** {@code Articles}, but {@code AllNews}: there is one operation already that is called {@code createNews}. */
    private String several() {
        String plural = names().pluralType();
        return plural.equals(names().type()) ? "All" + plural : plural;
    }

    private Endpoint matching(String verb, String summary, Method method, Optional<Body> body) {
        List<Integer> problems = body.isPresent()
                ? WriteEndpoints.problems(new MappingNeeds(resource).userToChange(), 400, 406, 409, 415, 422)
                : List.of(400, 406, 409);
        return new Endpoint(
                        verb + "Matching",
                        verb + "Matching" + names().pluralType(),
                        summary + " all " + names().plural() + " that match",
                        method,
                        "",
                        List.of(),
                        Query.FILTER,
                        body,
                        Result.AFFECTED,
                        problems)
                .with(RequestHeader.maxAffected());
    }

    private static Optional<Body> body(ClassName type, List<String> mediaTypes) {
        return Optional.of(new Body(type, mediaTypes));
    }

    private Names names() {
        return resource.names();
    }
}
