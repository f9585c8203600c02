package com.example.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The schemas inside an OpenAPI 3.1 document, by their pointers, as JSON Schema 2020-12. */
final class BodySchemas {

    private static final String LOCATION = "https://contract.test/openapi.json";

    private final Schema document;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    BodySchemas(JsonNode document) {
        String text = ClosedSchemas.of(document).toString();
        this.document = SchemaRegistry.withDefaultDialect(
                        Dialects.getOpenApi31(),
                        builder -> builder.schemas(Map.of(LOCATION, text))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(LOCATION));
    }

    /** Says in which ways a text is not the JSON that a schema describes. */
    List<String> breaches(String pointer, String text) {
        try {
            return breaches(pointer, Documents.JSON.readTree(text));
        } catch (JacksonException e) {
            return List.of("is not JSON: " + e.getOriginalMessage());
        }
    }

    List<String> breaches(String pointer, JsonNode value) {
        // Out of the one document: the registry would read it again for every pointer.
        Schema schema = compiled.computeIfAbsent(
                pointer,
                key -> document.getRefSchema(
                        SchemaLocation.of(LOCATION + "#" + key).getFragment()));
        return schema.validate(value).stream().map(Error::toString).toList();
    }
}
