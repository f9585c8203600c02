package com.example.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * OpenAPI 3.1 itself: the OpenAPI Initiative's own JSON Schema of a document, with the dialect for the schemas inside it,
 * and the rules of the specification that a JSON Schema cannot state.
 */
public final class OpenApiSpecification {

    private static final String LOCATION = "https://spec.openapis.org/oas/3.1/schema-base/2025-09-15";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Schema schema;

    /** Finds the schemas on the class path, where io.openapiprocessor:openapi-parser has brought them. */
    public OpenApiSpecification() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(resolvers ->
                                resolvers.mapPrefix("https://spec.openapis.org/oas/", "classpath:openapi/"))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        schema = registry.getSchema(SchemaLocation.of(LOCATION));
    }

    /** Says in which ways a text is not an OpenAPI 3.1 document. */
    public List<String> breaches(String text) {
        JsonNode document = Documents.JSON.readTree(text);
        List<String> breaches = new ArrayList<>();
        schema.validate(document).stream().map(Error::toString).forEach(breaches::add);
        references(document, document, breaches);
        operations(document, breaches);
        return breaches;
    }

    private static void references(JsonNode document, JsonNode node, List<String> breaches) {
        JsonNode reference = node.path("$ref");
        if (reference.isString()
                && (!reference.asString().startsWith("#/")
                        || document.at(reference.asString().substring(1)).isMissingNode())) {
            breaches.add("the reference " + reference.asString() + " leads nowhere");
        }
        for (JsonNode child : node) {
            references(document, child, breaches);
        }
    }

    private static void operations(JsonNode document, List<String> breaches) {
        Set<String> ids = new HashSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> {
                            JsonNode operation = member.getValue();
                            String name = member.getKey() + " " + path.getKey();
                            if (operation.has("operationId")
                                    && !ids.add(operation.path("operationId").asString())) {
                                breaches.add("the operation id of " + name + " is taken");
                            }
                            variables(path.getKey()).stream()
                                    .filter(variable -> !declares(document, operation, variable)
                                            && !declares(document, path.getValue(), variable))
                                    .forEach(variable ->
                                            breaches.add(name + " does not declare its path parameter " + variable));
                        }));
    }

    private static List<String> variables(String path) {
        Matcher matcher = VARIABLE.matcher(path);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static boolean declares(JsonNode document, JsonNode owner, String variable) {
        return StreamSupport.stream(owner.path("parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.path("$ref").asString().substring(1))
                        : parameter)
                .anyMatch(parameter -> parameter.path("in").asString("").equals("path")
                        && parameter.path("name").asString("").equals(variable)
                        && parameter.path("required").asBoolean(false));
    }
}
