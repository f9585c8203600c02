package com.example.contract;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the text of a query parameter as the JSON value that its schema is about. */
final class ParameterValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ParameterValues() {}

    static JsonNode read(JsonNode document, String pointer, String text) {
        String schema = Documents.follow(document, pointer);
        return switch (document.at(schema).path("type").asString("string")) {
            case "array" -> list(document, schema + "/items", text);
            case "integer", "number" -> number(text);
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(text))
                        : NODES.stringNode(text);
            default -> NODES.stringNode(text);
        };
    }

    private static JsonNode list(JsonNode document, String items, String text) {
        ArrayNode list = NODES.arrayNode();
        for (String element : text.split(",", -1)) {
            list.add(read(document, items, element));
        }
        return list;
    }

    private static JsonNode number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.scale() <= 0 ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
        } catch (NumberFormatException e) {
            return NODES.stringNode(text);
        }
    }
}
