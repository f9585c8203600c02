package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** An answer to read in a test. */
record Reply(HttpResponse<String> response) {

    Reply has(int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return this;
    }

    /** Asserts the status, and that exactly these members or parameters are complained about. */
    Reply has(int status, String... violationPaths) {
        has(status);
        assertThat(StreamSupport.stream(at("/violations").spliterator(), false)
                        .map(violation -> violation.path("path").asText()))
                .as(response.body())
                .containsExactlyInAnyOrder(violationPaths);
        return this;
    }

    JsonNode at(String pointer) {
        try {
            return new ObjectMapper().readTree(response.body()).at(pointer);
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    String id() {
        return at("/id").asText();
    }

    List<String> items(String member) {
        return StreamSupport.stream(at("/items").spliterator(), false)
                .map(item -> item.path(member).asText())
                .toList();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
