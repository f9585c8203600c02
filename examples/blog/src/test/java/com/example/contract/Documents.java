package com.example.contract;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, and finds things in it by pointer. */
final class Documents {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() {}

    /** Builds a JSON pointer of names, which may hold slashes and tildes. */
    static String pointer(List<String> names) {
        StringBuilder pointer = new StringBuilder();
        for (String name : names) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Follows a local reference, if there is one; gives the pointer of what is meant. */
    static String follow(JsonNode document, String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isString() ? follow(document, reference.asString().substring(1)) : pointer;
    }
}
