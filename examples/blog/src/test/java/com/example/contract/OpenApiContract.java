package com.example.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** What an OpenAPI 3.1 document promises. Every exchange can be held against it. */
public final class OpenApiContract {

    private static final String PROBLEM = "/components/schemas/Problem";

    private static final Map<String, OpenApiContract> READ = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final Operations operations;
    private final BodySchemas schemas;
    private final HeaderPromises headers;

    /** The contract that a document is; the same for the same text. */
    public static OpenApiContract of(String document) {
        return READ.computeIfAbsent(document, OpenApiContract::new);
    }

    private OpenApiContract(String document) {
        this.document = Documents.JSON.readTree(document);
        this.operations = new Operations(this.document);
        this.schemas = new BodySchemas(this.document);
        this.headers = new HeaderPromises(this.document, operations, schemas);
    }

    /** Says which promises an exchange breaks; empty if none. */
    public List<String> breaches(Exchange exchange) {
        Optional<String> operation = operations.operation(exchange.method(), exchange.path());
        if (operation.isEmpty()) {
            return undocumented(exchange);
        }
        List<String> breaches = new ArrayList<>(response(operation.get(), exchange));
        if (exchange.isAccepted()) {
            breaches.addAll(request(operation.get(), exchange));
            breaches.addAll(query(operation.get(), exchange));
            breaches.addAll(headers.request(operation.get(), exchange));
        }
        return breaches;
    }

    /** What the document does not name must not exist, and say so. */
    private List<String> undocumented(Exchange exchange) {
        int expected = operations.path(exchange.path()).isPresent() ? 405 : 404;
        if (exchange.status() != expected) {
            return List.of("is not documented, so the status should be " + expected);
        }
        return exchange.method().equals("HEAD") ? List.of() : schemas.breaches(PROBLEM, exchange.responseBody());
    }

    private List<String> response(String operation, Exchange exchange) {
        Optional<String> response = operations.response(operation, exchange.status());
        if (response.isEmpty()) {
            return List.of("status " + exchange.status() + " is not documented");
        }
        List<String> breaches = new ArrayList<>(headers.response(response.get(), exchange));
        if (exchange.method().equals("HEAD") || exchange.isMinimal()) {
            if (!exchange.responseBody().isEmpty()) {
                breaches.add("an answer that should have no body has one");
            }
        } else {
            breaches.addAll(body("the response", response.get(), exchange.responseType(), exchange.responseBody()));
        }
        return breaches;
    }

    private List<String> request(String operation, Exchange exchange) {
        String pointer = Documents.follow(document, operation + "/requestBody");
        return body("the accepted request", pointer, exchange.requestType(), exchange.requestBody());
    }

    private List<String> body(String what, String owner, String type, String body) {
        JsonNode content = document.at(owner).path("content");
        if (content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of(what + " has a body, which is not documented");
        }
        if (!content.has(type)) {
            return List.of(what + " has the undocumented content type '" + type + "'");
        }
        return schemas.breaches(owner + Documents.pointer(List.of("content", type, "schema")), body).stream()
                .map(breach -> what + " breaks its schema: " + breach)
                .toList();
    }

    private List<String> query(String operation, Exchange exchange) {
        List<String> breaches = new ArrayList<>();
        for (String pair :
                exchange.query().isEmpty() ? new String[0] : exchange.query().split("&")) {
            String[] parts = pair.split("=", 2);
            String name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
            String value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            // A member of an object has the schema of the parameter that it repeats with a prefix.
            Optional<String> parameter =
                    operations.objectParameter(operation, name).isPresent()
                            ? operations.queryParameter(operation, name.substring(name.indexOf('.') + 1))
                            : operations.queryParameter(operation, name);
            if (parameter.isEmpty()) {
                breaches.add("the accepted query parameter " + name + " is not documented");
            } else {
                String schema = parameter.get() + "/schema";
                schemas.breaches(schema, ParameterValues.read(document, schema, value)).stream()
                        .map(breach -> "the accepted query parameter " + name + " breaks its schema: " + breach)
                        .forEach(breaches::add);
            }
        }
        return breaches;
    }
}
