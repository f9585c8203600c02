package com.example.cinema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entities in Kotlin over HTTP: what they say of null, of defaults and of constraints is what clients get. */
class CinemaTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        SpringApplication starting = new SpringApplication(CinemaApplication.class);
        starting.setDefaultProperties(Map.of("server.port", "0"));
        application = starting.run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void anEntityIsMadeByItsConstructorAndRead() throws Exception {
        long director = person("Agnès Varda");
        long actor = person("Corinne Marchand");

        JsonNode film = post("/films", """
                {"title": "Cléo from 5 to 7", "directorId": %d, "minutes": 90, "rating": "TEENAGERS", "isSubtitled": true,
                 "languages": ["fr"], "castIds": [%d], "price": {"amount": 8.50, "currency": "EUR"}}
                """.formatted(director, actor), 201);
        JsonNode read = get("/films/" + film.at("/id").asLong() + "?expand=director,cast", 200);

        assertThat(read.at("/title").asString()).isEqualTo("Cléo from 5 to 7");
        assertThat(read.at("/rating").asString()).isEqualTo("TEENAGERS");
        assertThat(read.at("/isSubtitled").asBoolean()).isTrue();
        assertThat(read.at("/languages/0").asString()).isEqualTo("fr");
        assertThat(read.at("/price/amount").decimalValue()).isEqualByComparingTo("8.50");
        assertThat(read.at("/director/name").asString()).isEqualTo("Agnès Varda");
        assertThat(read.at("/cast").findValuesAsString("name")).containsExactly("Corinne Marchand");
    }

    @Test
    void whatIsNotNullInKotlinIsRequiredOnEveryWay() throws Exception {
        JsonNode problem = post("/films", "{}", 422);

        assertThat(problem.at("/violations").findValuesAsString("path"))
                .containsExactlyInAnyOrder("title", "directorId", "rating");
        long film = film("Vagabond");
        assertThat(patch("/films/" + film, "{\"title\": null}", 422)
                        .at("/violations")
                        .findValuesAsString("path"))
                .containsExactly("title");
        assertThat(put("/films/" + film, "{\"title\": \"Vagabond\"}", 422)
                        .at("/violations")
                        .findValuesAsString("path"))
                .contains("directorId", "rating", "isSubtitled");
        assertThat(post("/screenings", "{\"id\": \"5b8f4c1e-6d0a-4f0e-9d3e-2f1f0c9a7b11\"}", 422)
                        .at("/violations")
                        .findValuesAsString("path"))
                .containsExactlyInAnyOrder("filmId", "startsAt");
    }

    @Test
    void whatMayBeNullInKotlinMayBeLeftOut() throws Exception {
        JsonNode film = get("/films/" + film("The Gleaners"), 200);

        assertThat(film.at("/minutes").isNull()).isTrue();
        assertThat(film.at("/price").isNull()).isTrue();
        assertThat(film.at("/isSubtitled").asBoolean()).isFalse();
        assertThat(film.at("/languages").isEmpty()).isTrue();
    }

    @Test
    void constraintsHoldWhereverTheyStandOnAProperty() throws Exception {
        assertThat(post("/people", "{\"name\": \" \"}", 422).at("/violations").findValuesAsString("path"))
                .containsExactly("name");
        long director = person("Jacques Demy");
        assertThat(post("/films", """
                        {"title": "", "directorId": %d, "minutes": 0, "rating": "ADULTS", "price": {"amount": -1}}
                        """.formatted(director), 422)
                        .at("/violations")
                        .findValuesAsString("path"))
                .containsExactlyInAnyOrder("title", "minutes", "price.amount", "price.currency");
    }

    @Test
    void valuesAndCollectionsAreReplacedAndMerged() throws Exception {
        long film = film("Lola");
        long first = person("Anouk Aimée");
        long second = person("Marc Michel");

        patch("/films/" + film, """
                {"price": {"amount": 7, "currency": "EUR"}, "languages": ["fr", "en"], "castIds": [%d, %d]}
                """.formatted(first, second), 200);
        JsonNode merged = patch("/films/" + film, "{\"price\": {\"amount\": 9}, \"languages\": [\"en\"]}", 200);

        assertThat(merged.at("/price/amount").asInt()).isEqualTo(9);
        assertThat(merged.at("/price/currency").asString()).isEqualTo("EUR");
        assertThat(merged.at("/languages").size()).isEqualTo(1);
    }

    @Test
    void aConstructorMayTakeTheKeyAndCollectionsToo() throws Exception {
        String screening = "5b8f4c1e-6d0a-4f0e-9d3e-2f1f0c9a7b10";
        post("/screenings", """
                {"id": "%s", "filmId": %d, "startsAt": "2026-12-24T20:00:00Z", "seats": 80}
                """.formatted(screening, film("Jane B.")), 201);

        JsonNode ticket = post("/tickets", """
                {"screeningId": "%s", "seat": 7, "email": "a@example.com", "extras": ["popcorn"]}
                """.formatted(screening), 201);

        assertThat(ticket.at("/id").asLong()).isPositive();
        assertThat(get("/tickets?screeningId=" + screening, 200)
                        .at("/items/0/extras/0")
                        .asString())
                .isEqualTo("popcorn");
        assertThat(post("/tickets", "{\"screeningId\": \"%s\", \"seat\": 8}".formatted(screening), 422)
                        .at("/violations")
                        .findValuesAsString("path"))
                .containsExactly("email");
    }

    @Test
    void commentsOfPropertiesDescribeThem() throws Exception {
        JsonNode document = get("/openapi.json", 200);

        assertThat(document.at("/components/schemas/FilmView/properties/title/description")
                        .asString())
                .isEqualTo("What is on the poster.");
        assertThat(document.at("/components/schemas/FilmCreate/required").toString())
                .contains("title", "directorId", "rating")
                .doesNotContain("minutes", "languages");
    }

    private static long film(String title) throws Exception {
        String json = "{\"title\": \"%s\", \"directorId\": %d, \"rating\": \"EVERYBODY\"}"
                .formatted(title, person("Director of " + title));
        return post("/films", json, 201).at("/id").asLong();
    }

    private static long person(String name) throws Exception {
        return post("/people", "{\"name\": \"" + name + "\"}", 201).at("/id").asLong();
    }

    private static JsonNode get(String path, int status) throws IOException, InterruptedException {
        return send("GET", path, "", status);
    }

    private static JsonNode post(String path, String json, int status) throws IOException, InterruptedException {
        return send("POST", path, json, status);
    }

    private static JsonNode put(String path, String json, int status) throws IOException, InterruptedException {
        return send("PUT", path, json, status);
    }

    private static JsonNode patch(String path, String json, int status) throws IOException, InterruptedException {
        return send("PATCH", path, json, status);
    }

    private static JsonNode send(String method, String path, String json, int status)
            throws IOException, InterruptedException {
        int port = ((ServletWebServerApplicationContext) application)
                .getWebServer()
                .getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }
}
