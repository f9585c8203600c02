package com.example.stock;

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

/** Entities of another module over HTTP. */
class StockTest {

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        SpringApplication starting = new SpringApplication(StockApplication.class);
        starting.setDefaultProperties(Map.of("server.port", "0"));
        application = starting.run();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void theyAreWrittenReadAndFiltered() throws Exception {
        JsonNode item = send("POST", "/items", """
                {"name": "Nut", "level": "LOW", "place": {"rack": "A", "box": "7"}}
                """, 201);
        send("POST", "/items", "{\"name\": \"Bolt\", \"level\": \"NONE\"}", 201);

        JsonNode found = send("GET", "/items?level=LOW", "", 200);

        assertThat(found.at("/items").findValuesAsString("name")).containsExactly("Nut");
        assertThat(send("GET", "/items/" + item.at("/id").asLong(), "", 200).at("/place"))
                .isEqualTo(JsonMapper.shared().readTree("{\"rack\": \"A\", \"box\": \"7\"}"));
    }

    @Test
    void theirConstraintsHold() throws Exception {
        JsonNode problem = send("POST", "/items", "{\"name\": \" \"}", 422);

        assertThat(problem.at("/violations").findValuesAsString("path")).containsExactlyInAnyOrder("name", "level");
    }

    @Test
    void theirRecordsAndEnumsKeepTheirOrder() throws Exception {
        JsonNode schema = send("GET", "/openapi.json", "", 200).at("/components/schemas/ItemView/properties");

        assertThat(schema.at("/level/enum").toString()).isEqualTo("[\"PLENTY\",\"LOW\",\"NONE\"]");
    }

    private static JsonNode send(String method, String path, String json, int status)
            throws IOException, InterruptedException {
        int port = ((ServletWebServerApplicationContext) application)
                .getWebServer()
                .getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(response.body());
    }
}
