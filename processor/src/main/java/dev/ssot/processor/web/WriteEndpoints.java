package dev.ssot.processor.web;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.MappingNeeds;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint.Body;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Query;
import dev.ssot.processor.web.Endpoint.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The routes that write one resource. */
record WriteEndpoints(Resource resource) {

    List<Endpoint> list() {
        List<Endpoint> endpoints = new ArrayList<>();
        if (does(Operation.CREATE)) {
            endpoints.add(resource.extras()
                    .idempotency()
                    .map(idempotency -> create().with(RequestHeader.idempotencyKey(idempotency.required())))
                    .orElseGet(this::create));
        }
        if (does(Operation.UPDATE)) {
            endpoints.add(conditional(
                    change("update", "replace", Method.PUT, resource.names().update(), List.of(Endpoints.JSON))));
        }
        if (does(Operation.PATCH)) {
            List<String> mediaTypes = List.of(Endpoints.MERGE_PATCH, Endpoints.JSON);
            endpoints.add(conditional(
                    change("patch", "patch", Method.PATCH, resource.names().patch(), mediaTypes)));
        }
        if (resource.supports(Operation.DELETE)) {
            endpoints.add(conditional(delete()));
        }
        return endpoints;
    }

    /** Whether there is such a route: the root of a hierarchy passes on what it does not do itself. */
    private boolean does(Operation operation) {
        return resource.supports(operation) || resource.inheritance().writes().contains(operation);
    }

    private boolean needsUser(Predicate<MappingNeeds> need) {
        return Stream.concat(
                        Stream.of(resource),
                        resource.inheritance().subtypes().stream().map(Inheritance.Subtype::resource))
                .map(MappingNeeds::new)
                .anyMatch(need);
    }

    private Endpoint create() {
        Body body = new Body(resource.names().create(), List.of(Endpoints.JSON));
        return new Endpoint(
                "create",
                id("create"),
                summary("create"),
                Method.POST,
                "",
                List.of(),
                Query.NONE,
                Optional.of(body),
                Result.CREATED,
                problems(needsUser(MappingNeeds::userToCreate), 400, 406, 409, 415, 422));
    }

    /** With 403 if the entity must name who writes it. */
    static List<Integer> problems(boolean needsUser, Integer... statuses) {
        return Stream.concat(Stream.of(statuses), needsUser ? Stream.of(403) : Stream.of())
                .sorted()
                .toList();
    }

    private Endpoint change(String name, String verb, Method method, ClassName type, List<String> mediaTypes) {
        return new Endpoint(
                name,
                id(verb),
                summary(verb.equals("patch") ? "change" : verb),
                method,
                PathVariable.path(resource),
                PathVariable.keys(resource),
                Query.NONE,
                Optional.of(new Body(type, mediaTypes)),
                Result.VIEW,
                problems(needsUser(MappingNeeds::userToChange), 400, 404, 406, 409, 415, 422));
    }

    private Endpoint delete() {
        return new Endpoint(
                "delete",
                id("delete"),
                summary("delete"),
                Method.DELETE,
                PathVariable.path(resource),
                PathVariable.keys(resource),
                Query.NONE,
                Optional.empty(),
                Result.NONE,
                List.of(400, 404, 409));
    }

    /** With a version, clients can say which one they change. */
    Endpoint conditional(Endpoint endpoint) {
        if (!resource.isVersioned()) {
            return endpoint;
        }
        RequestHeader header = RequestHeader.ifMatch(resource);
        return header.required() ? endpoint.with(header, 412, 428) : endpoint.with(header, 412);
    }

    private String id(String verb) {
        return verb + resource.names().type();
    }

    private String summary(String verb) {
        return Names.capitalise(verb) + " "
                + English.withArticle(resource.names().noun());
    }
}
