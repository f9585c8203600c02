package com.example.contract;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes every object schema of a document refuse the members that it does not name. A schema is open by default, so a
 * member that nobody has documented would go unnoticed.
 */
final class ClosedSchemas {

    private final JsonNode document;
    private final Set<JsonNode> parts = new HashSet<>();

    private ClosedSchemas(JsonNode document) {
        this.document = document;
    }

    static JsonNode of(JsonNode document) {
        JsonNode copy = document.deepCopy();
        ClosedSchemas closing = new ClosedSchemas(copy);
        closing.collectParts(copy);
        closing.close(copy);
        return copy;
    }

    /** A schema that is one part of another must stay open to the members of the other parts. */
    private void collectParts(JsonNode node) {
        for (JsonNode part : node.path("allOf")) {
            JsonNode reference = part.path("$ref");
            parts.add(reference.isString() ? document.at(reference.asString().substring(1)) : part);
        }
        for (JsonNode child : node) {
            collectParts(child);
        }
    }

    private void close(JsonNode node) {
        for (JsonNode child : node) {
            close(child);
        }
        if (node instanceof ObjectNode schema && !parts.contains(node) && isObjectSchema(schema)) {
            schema.put("unevaluatedProperties", false);
        }
    }

    private static boolean isObjectSchema(ObjectNode schema) {
        return (schema.path("properties").isObject() || schema.path("allOf").isArray())
                && !schema.has("additionalProperties")
                && !schema.has("unevaluatedProperties");
    }
}
