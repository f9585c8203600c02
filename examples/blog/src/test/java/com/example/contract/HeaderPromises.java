package com.example.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an OpenAPI document promises of headers. */
final class HeaderPromises {

    /** What OpenAPI says elsewhere, and what HTTP itself and proxies take care of. */
    private static final Set<String> UNSAID = Set.of(
            "accept",
            "accept-patch",
            "allow",
            "authorization",
            "connection",
            "content-disposition",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "transfer-encoding",
            "vary",
            "x-forwarded-host",
            "x-forwarded-prefix",
            "x-forwarded-proto");

    private final JsonNode document;
    private final Operations operations;
    private final BodySchemas schemas;

    HeaderPromises(JsonNode document, Operations operations, BodySchemas schemas) {
        this.document = document;
        this.operations = operations;
        this.schemas = schemas;
    }

    /** Says which headers of a response break their promises. */
    List<String> response(String response, Exchange exchange) {
        List<String> breaches = new ArrayList<>();
        Map<String, String> given = exchange.responseHeaders();
        for (String name : given.keySet()) {
            boolean documented = document.at(response).path("headers").propertyNames().stream()
                    .anyMatch(name::equalsIgnoreCase);
            if (!documented && !UNSAID.contains(name)) {
                breaches.add("the header " + name + " of the response is not documented");
            }
        }
        for (String name : document.at(response).path("headers").propertyNames()) {
            String pointer = Documents.follow(document, response + Documents.pointer(List.of("headers", name)));
            String value = given.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                breaches.addAll(value("the header " + name, pointer, value));
            } else if (document.at(pointer).path("required").asBoolean(false) && !given.isEmpty()) {
                breaches.add("the response lacks the header " + name);
            }
        }
        return breaches;
    }

    /** Says which headers of an accepted request are not documented. */
    List<String> request(String operation, Exchange exchange) {
        List<String> breaches = new ArrayList<>();
        exchange.requestHeaders().forEach((name, value) -> {
            if (!UNSAID.contains(name)) {
                operations
                        .parameter(operation, "header", name)
                        .ifPresentOrElse(
                                pointer -> breaches.addAll(value("the accepted header " + name, pointer, value)),
                                () -> breaches.add("the accepted header " + name + " is not documented"));
            }
        });
        return breaches;
    }

    private List<String> value(String what, String pointer, String value) {
        String schema = pointer + "/schema";
        return schemas.breaches(schema, ParameterValues.read(document, schema, value)).stream()
                .map(breach -> what + " breaks its schema: " + breach)
                .toList();
    }
}
