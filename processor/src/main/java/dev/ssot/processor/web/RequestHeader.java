package dev.ssot.processor.web;

import dev.ssot.processor.model.Resource;

/**
 * A header that a route hands to the service.
 *
 * @param name its name, such as {@code If-Match}
 * @param variable its name in Java
 * @param reader the class of every application that reads it
 * @param method the static method of that class that makes an argument of the header's text, or of null
 * @param required whether a request without it is refused
 * @param description what it says, for people
 * @param example a value
 */
public record RequestHeader(
        String name,
        String variable,
        String reader,
        String method,
        boolean required,
        String description,
        String example) {

    /** The version that a client changes or deletes. */
    static RequestHeader ifMatch(Resource resource) {
        boolean required = resource.freshness().ifMatchRequired();
        String description = "The `ETag` of the " + resource.names().noun()
                + ": the request is refused with 412 if it was changed since.";
        return new RequestHeader(
                "If-Match",
                "ifMatch",
                "Precondition",
                required ? "required" : "ifMatch",
                required,
                description,
                "\"3\"");
    }
}
