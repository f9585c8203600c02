package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.Tree;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoint.Method;
import dev.ssot.processor.web.Endpoint.Result;
import dev.ssot.processor.web.RequestHeader;
import java.util.ArrayList;
import java.util.List;

/** Route -> the headers that it takes and that it answers with. */
record HeaderTrees(Resource resource) {

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String ETAG = "ETag";
    private static final String LINK = "Link";
    private static final String PREFERENCE_APPLIED = "Preference-Applied";
    private static final String REVALIDATED = "Revalidated";
    private static final String NOT_STORED = "NotStored";

    /** The headers of a request. */
    static List<Tree> taken(Endpoint endpoint) {
        List<Tree> headers = new ArrayList<>();
        endpoint.headers().forEach(header -> headers.add(taken(header)));
        if (endpoint.method() == Method.GET) {
            String description = "The `ETag` of what the client has: the answer is 304 while it is still good.";
            headers.add(parameter("If-None-Match", description, new Tree().put("type", "string")));
        }
        if (endpoint.prefersRepresentation()) {
            String description = "`return=minimal` for an answer without a body (RFC 7240).";
            headers.add(parameter("Prefer", description, new Tree().put("type", "string"))
                    .put("example", "return=minimal"));
        }
        return headers;
    }

    /** The headers of an answer that is no failure; empty if there are none. */
    Tree answered(Endpoint endpoint) {
        Tree headers = endpoint.result() == Result.CREATED ? located(endpoint) : new Tree();
        if (endpoint.result() == Result.PAGE) {
            headers.put(LINK, References.header(LINK));
        }
        if (endpoint.method() == Method.GET || endpoint.prefersRepresentation()) {
            headers.put(ETAG, References.header(ETAG));
        }
        if (endpoint.method() == Method.GET) {
            headers.put(CACHE_CONTROL, cacheControl(endpoint));
        }
        if (endpoint.prefersRepresentation()) {
            headers.put(PREFERENCE_APPLIED, References.header(PREFERENCE_APPLIED));
        }
        return headers;
    }

    /** The headers of the answer to a write that has created a resource, where it could also have replaced one. */
    Tree created(Endpoint endpoint) {
        return located(endpoint).putAll(answered(endpoint));
    }

    /** The headers of a conflict of a request with itself. */
    static Tree repeatedTooEarly() {
        Tree seconds = new Tree().put("type", "integer").put("format", "int32").put("minimum", 0);
        return failed().put(
                        "Retry-After",
                        new Tree()
                                .put(
                                        "description",
                                        "After how many seconds to repeat a request that is being answered.")
                                .put("schema", seconds));
    }

    // {"Location": {...}, "Idempotency-Replayed": {...}}
    private Tree located(Endpoint endpoint) {
        Tree headers = new Tree().put("Location", location());
        return endpoint.isRepeatable()
                ? headers.put(
                        "Idempotency-Replayed",
                        new Tree()
                                .put("description", "There if this was answered before, and nothing was created again.")
                                .put("schema", constant("true")))
                : headers;
    }

    /** The headers of every failure. */
    static Tree failed() {
        return new Tree().put(CACHE_CONTROL, References.header(NOT_STORED));
    }

    // {"ETag": {...}, "Link": {...}, "NotStored": {...}, "Preference-Applied": {...}, "Revalidated": {...}}
    static Tree components() {
        return new Tree()
                .put(
                        ETAG,
                        header(
                                "Tells this state of the representation from all others.",
                                new Tree().put("type", "string")))
                .put(
                        LINK,
                        new Tree()
                                .put(
                                        "description",
                                        "Addresses of other pages (RFC 8288): `first`, and as far as there are any, `next` and"
                                                + " `prev`. Absent if the request is too long to be repeated in a header.")
                                .put("schema", new Tree().put("type", "string")))
                .put(NOT_STORED, header("No failure is kept.", constant("no-store")))
                .put(
                        PREFERENCE_APPLIED,
                        new Tree()
                                .put("description", "The part of `Prefer` that was followed.")
                                .put("schema", choice("return=minimal", "return=representation")))
                .put(
                        REVALIDATED,
                        header(
                                "Clients may keep the answer, but ask before each use whether it is still good.",
                                constant("private, no-cache")));
    }

    private static Tree taken(RequestHeader header) {
        Tree parameter = parameter(header.name(), header.description(), new Tree().put("type", "string"));
        if (header.required()) {
            parameter.put("required", true);
        }
        return parameter.put("example", header.example());
    }

    // {"name": "If-Match", "in": "header", "description": ..., "schema": {"type": "string"}}
    private static Tree parameter(String name, String description, Tree schema) {
        return new Tree()
                .put("name", name)
                .put("in", "header")
                .put("description", description)
                .put("schema", schema);
    }

    private Tree cacheControl(Endpoint endpoint) {
        String stated = endpoint.cacheControl(resource);
        return stated.isEmpty()
                ? References.header(REVALIDATED)
                : header("How long the answer may be used without asking again.", constant(stated));
    }

    private Tree location() {
        return header(
                "Where the " + resource.names().noun() + " is found.",
                new Tree().put("type", "string").put("format", "uri"));
    }

    // {"description": ..., "required": true, "schema": {...}}
    private static Tree header(String description, Tree schema) {
        return new Tree().put("description", description).put("required", true).put("schema", schema);
    }

    private static Tree constant(String value) {
        return new Tree().put("type", "string").put("const", value);
    }

    private static Tree choice(String... values) {
        return new Tree().put("type", "string").putStrings("enum", List.of(values));
    }
}
