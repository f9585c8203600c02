package dev.ssot.processor.web;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.SubResource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One route: all that a controller, the service behind it and the API document have to agree on.
 *
 * @param name the method of the controller and of the service
 * @param id its name in the API document, unique in the application
 * @param summary what it does, for people
 * @param method the HTTP method
 * @param path below the resource's path, such as {@code /{id}} or {@code /count}; "" for the resource itself
 * @param variables the variables of the path, in the order of the path
 * @param query what its query parameters are
 * @param headers the headers that it reads
 * @param body what it takes
 * @param result what it answers
 * @param problems the statuses of failure, ascending
 * @param part what is queried and answered, if that is not the resource itself
 * @param description what there is to say beyond the summary, or ""
 */
public record Endpoint(
        String name,
        String id,
        String summary,
        Method method,
        String path,
        List<PathVariable> variables,
        Query query,
        List<RequestHeader> headers,
        Optional<Body> body,
        Result result,
        List<Integer> problems,
        Optional<SubResource> part,
        String description) {

    public Endpoint {
        variables = List.copyOf(variables);
        headers = List.copyOf(headers);
        // Whatever takes a body can be sent too much of it.
        problems = Stream.concat(problems.stream(), body.stream().map(taken -> 413))
                .distinct()
                .sorted()
                .toList();
    }

    /** A route that is about the resource itself, whose service gets to know no header, and whose summary says all. */
    public Endpoint(
            String name,
            String id,
            String summary,
            Method method,
            String path,
            List<PathVariable> variables,
            Query query,
            Optional<Body> body,
            Result result,
            List<Integer> problems) {
        this(
                name,
                id,
                summary,
                method,
                path,
                variables,
                query,
                List.of(),
                body,
                result,
                problems,
                Optional.empty(),
                "");
    }

    /** The same route with one header more, and the failures that come with it. */
    public Endpoint with(RequestHeader header, Integer... failures) {
        List<RequestHeader> more =
                Stream.concat(headers.stream(), Stream.of(header)).toList();
        List<Integer> statuses =
                Stream.concat(problems.stream(), Stream.of(failures)).sorted().toList();
        return new Endpoint(
                name, id, summary, method, path, variables, query, more, body, result, statuses, part, description);
    }

    /** The same route with more to say about it. */
    Endpoint described(String text) {
        return new Endpoint(
                name, id, summary, method, path, variables, query, headers, body, result, problems, part, text);
    }

    /** Whether clients may say that they need not see what they have written. */
    public boolean prefersRepresentation() {
        return method != Method.GET && (result == Result.VIEW || result == Result.CREATED || result == Result.UPSERTED);
    }

    /** Whether a client may send the same request again and is answered as before. */
    public boolean isRepeatable() {
        return headers.stream().anyMatch(RequestHeader::namesRequest);
    }

    /** Whether it answers with what became of each of several items. */
    public boolean isReported() {
        return result == Result.REPORT || result == Result.DELETION_REPORT;
    }

    /** The same route, but about what belongs to the resource. */
    Endpoint of(SubResource subResource) {
        return new Endpoint(
                name,
                id,
                summary,
                method,
                path,
                variables,
                query,
                headers,
                body,
                result,
                problems,
                Optional.of(subResource),
                description);
    }

    /** The names of what is queried and answered. */
    public Names subject(Resource resource) {
        return part.map(SubResource::target).orElse(resource.names());
    }

    /** What {@code Cache-Control} says of what is answered to GET; "" for what the generated code says by itself. */
    public String cacheControl(Resource resource) {
        return part.map(SubResource::cacheControl).orElse(resource.freshness().cacheControl());
    }

    /** HTTP methods (RFC 9110, section 9; PATCH: RFC 5789). */
    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /** What the query parameters of a route are. */
    public enum Query {
        /** There are none; any is refused. */
        NONE,
        /** Filters. */
        FILTER,
        /** Filters, order, expansions and page. */
        LIST,
        /** Filters, order, expansions, fields and page. */
        SPARSE_LIST,
        /** Expansions. */
        EXPAND,
        /** Whether all or none of the items are written. */
        BULK,
        /** The same, and the keys of the resources. */
        BULK_KEYS,
        /** How far to count. */
        STEP,
        /** Expansions, if there are any, and fields. */
        DETAIL;

        /** Whether clients choose which fields are shown. */
        public boolean isSparse() {
            return this == SPARSE_LIST || this == DETAIL;
        }
    }

    /** What a route answers when it succeeds. */
    public enum Result {
        /** One resource. */
        VIEW(200),
        /** One resource that was created, with its location. */
        CREATED(201),
        /** A page of resources. */
        PAGE(200),
        /** All resources above one in a tree. */
        ANCESTORS(200),
        /** A number of resources. */
        COUNT(200),
        /** One resource that was created, with its location, or replaced. */
        UPSERTED(200),
        /** What became of several resources that were to be written. */
        REPORT(200),
        /** What became of several resources that were to be deleted. */
        DELETION_REPORT(200),
        /** How many resources were written. */
        AFFECTED(200),
        /** Nothing. */
        NONE(204);

        private final int status;

        Result(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /**
     * What a route takes.
     *
     * @param type the record it is read into
     * @param mediaTypes what it may be sent as
     */
    public record Body(ClassName type, List<String> mediaTypes) {

        public Body {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }
}
