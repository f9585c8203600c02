package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as all servers give it.
 *
 * @param headers those that clients of the API rely on, by their lower-case names
 */
record Answer(int status, Map<String, String> headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Answer has(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** Asserts the status, and that exactly these members or parameters are complained about. */
    Answer has(int expected, String... violationPaths) {
        has(expected);
        assertThat(texts("/violations", "path")).as(body).containsExactlyInAnyOrder(violationPaths);
        return this;
    }

    /** Asserts what a header says. */
    Answer has(String header, String expected) {
        assertThat(headers.get(header)).as(header).isEqualTo(expected);
        return this;
    }

    JsonNode at(String pointer) {
        return JSON.readTree(body).at(pointer);
    }

    /** One member of each item of the page. */
    List<String> items(String member) {
        return texts("/items", member);
    }

    private List<String> texts(String array, String member) {
        return StreamSupport.stream(at(array).spliterator(), false)
                .map(item -> item.path(member).asString())
                .toList();
    }
}
