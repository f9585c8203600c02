package dev.ssot.processor.web;

import dev.ssot.processor.model.Operation;
import java.util.List;

/**
 * One route.
 *
 * @param name the method of the controller and of the service
 * @param method the HTTP method
 * @param path below the resource's path: "", {@code /{id}} or {@code /count}
 * @param query what its query parameters are
 * @param consumes the media types of its body; none if it has no body
 * @param status the status of success
 * @param problems the statuses of failure, ascending
 */
public record Endpoint(
        Operation operation,
        String name,
        Method method,
        String path,
        Query query,
        List<String> consumes,
        int status,
        List<Integer> problems) {

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
        /** Expansions. */
        EXPAND
    }

    public boolean hasKey() {
        return path.contains("{id}");
    }

    public boolean hasBody() {
        return !consumes.isEmpty();
    }
}
