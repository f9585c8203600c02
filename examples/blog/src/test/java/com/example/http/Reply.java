package com.example.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer to read in a test. */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Asserts the status and gives the reply back. */
    public Reply has(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        return this;
    }

    /** Asserts the status, and that exactly these members or parameters are complained about, in any order. */
    public Reply has(int expected, String... violationPaths) {
        has(expected);
        assertThat(violationPaths()).as(body).containsExactlyInAnyOrder(violationPaths);
        return this;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** Reads what a JSON pointer leads to. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }

    public long id() {
        return at("/id").asLong();
    }

    /** Reads one member of every item of a list. */
    public List<String> items(String member) {
        return StreamSupport.stream(json().path("items").spliterator(), false)
                .map(item -> item.path(member).asString())
                .toList();
    }

    /** Reads the paths of a problem's violations, each once. */
    public List<String> violationPaths() {
        return StreamSupport.stream(json().path("violations").spliterator(), false)
                .map(violation -> violation.path("path").asString())
                .distinct()
                .toList();
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The media type of the body, without parameters; empty if there is none. */
    public String type() {
        return header("Content-Type").map(type -> type.split(";", 2)[0].strip()).orElse("");
    }
}
