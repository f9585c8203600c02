package com.example.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Without this, a contract that nothing can break would do. */
class OpenApiContractTest {

    private static final String NOTE = """
            {"id": 7, "text": null, "createdAt": "2026-01-01T00:00:00Z"}""";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final OpenApiContract contract = OpenApiContract.of(SampleDocument.TEXT);

    @Test
    void acceptsWhatIsDocumented() {
        assertThat(contract.breaches(get("/notes/7", "page=0&expand=author%2Ctags", 200, JSON, NOTE)))
                .isEmpty();
        assertThat(contract.breaches(get("/notes/8", "", 404, PROBLEM, "{\"status\": 404}")))
                .isEmpty();
        assertThat(contract.breaches(post("{\"text\": \"x\"}", 201, NOTE))).isEmpty();
        assertThat(contract.breaches(new Exchange("DELETE", "/notes/7", "", "", "", 204, "", "")))
                .isEmpty();
        assertThat(contract.breaches(new Exchange("HEAD", "/notes/7", "", "", "", 200, JSON, "")))
                .isEmpty();
        assertThat(contract.breaches(get("/nothing", "", 404, PROBLEM, "{\"status\": 404}")))
                .isEmpty();
        assertThat(contract.breaches(new Exchange("PUT", "/notes/7", "", "", "", 405, PROBLEM, "{\"status\": 405}")))
                .isEmpty();
    }

    @Test
    void rejectsABodyThatBreaksItsSchema() {
        assertThat(contract.breaches(get("/notes/7", "", 200, JSON, NOTE.replace("7", "\"7\""))))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "", 200, JSON, NOTE.replace("\"id\": 7, ", ""))))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "", 200, JSON, NOTE.replace("2026-01-01T", "yesterday, "))))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "", 200, JSON, ""))).isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "", 200, JSON, "<html>"))).isNotEmpty();
    }

    @Test
    void rejectsAnUndocumentedMember() {
        assertThat(contract.breaches(get("/notes/7", "", 200, JSON, NOTE.replace("{", "{\"secret\": 1, "))))
                .anyMatch(breach -> breach.contains("secret"));
        assertThat(contract.breaches(get("/notes/8", "", 404, PROBLEM, "{\"status\": 404, \"trace\": \"...\"}")))
                .anyMatch(breach -> breach.contains("trace"));
    }

    @Test
    void rejectsAnUndocumentedStatus() {
        assertThat(contract.breaches(get("/notes/7", "", 418, PROBLEM, "{\"status\": 418}")))
                .containsExactly("status 418 is not documented");
    }

    @Test
    void rejectsAnUndocumentedContentType() {
        assertThat(contract.breaches(get("/notes/7", "", 200, "text/html", NOTE)))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/8", "", 404, JSON, "{\"status\": 404}")))
                .isNotEmpty();
    }

    @Test
    void rejectsABodyWhereNoneIsDocumented() {
        assertThat(contract.breaches(new Exchange("DELETE", "/notes/7", "", "", "", 204, JSON, "{}")))
                .isNotEmpty();
    }

    @Test
    void rejectsARequestThatWasAcceptedAgainstTheDocument() {
        assertThat(contract.breaches(post("{\"text\": 1}", 201, NOTE))).isNotEmpty();
        assertThat(contract.breaches(post("{\"text\": \"x\", \"colour\": \"red\"}", 201, NOTE)))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "colour=red", 200, JSON, NOTE)))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "page=-1", 200, JSON, NOTE)))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "page=first", 200, JSON, NOTE)))
                .isNotEmpty();
        assertThat(contract.breaches(get("/notes/7", "expand=editor", 200, JSON, NOTE)))
                .isNotEmpty();
    }

    @Test
    void rejectsARouteThatIsNotDocumented() {
        assertThat(contract.breaches(get("/secrets", "", 200, JSON, "{}"))).isNotEmpty();
        assertThat(contract.breaches(new Exchange("PUT", "/notes/7", "", JSON, NOTE, 200, JSON, NOTE)))
                .isNotEmpty();
    }

    private static Exchange get(String path, String query, int status, String type, String body) {
        return new Exchange("GET", path, query, "", "", status, type, body);
    }

    private static Exchange post(String request, int status, String response) {
        return new Exchange("POST", "/notes", "", JSON, request, status, JSON, response);
    }
}
