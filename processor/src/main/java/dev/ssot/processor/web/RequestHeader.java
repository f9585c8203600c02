package dev.ssot.processor.web;

import dev.ssot.processor.model.Resource;

/**
 * A header that a route reads.
 *
 * @param name its name, such as {@code If-Match}
 * @param variable its name in Java
 * @param reader the class of every application that reads it for the service, or "" where the controller itself does
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

    /** What a client calls a request that it may repeat. */
    static RequestHeader idempotencyKey(boolean required) {
        return new RequestHeader(
                "Idempotency-Key",
                "idempotencyKey",
                "",
                "",
                required,
                "The client's own name for this request, 1 to 200 visible ASCII characters: a request that is repeated"
                        + " with the same key is answered again, and done once.",
                "5f1c7a52-0f5e-4a3e-9a53-2f7d5e1b9c11");
    }

    /** How many resources a client wants to affect at most. */
    static RequestHeader maxAffected() {
        return new RequestHeader(
                "Prefer",
                "prefer",
                "MaxAffected",
                "of",
                false,
                "`max-affected=N`: if more than N resources match, none is written (RFC 7240).",
                "max-affected=10");
    }

    /** Whether it names the request, so that the request can be repeated. */
    boolean namesRequest() {
        return variable.equals("idempotencyKey");
    }
}
