package com.example.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Routes that the user writes: beside the generated ones, and instead of one. */
@OnEveryDatabase
class OwnRoutesTest {

    private static final Map<Database, RunningApplication> RUNNING = new EnumMap<>(Database.class);

    private final RunningApplication application;
    private final Api api;

    OwnRoutesTest(Database database) {
        application = RUNNING.computeIfAbsent(
                database,
                key -> RunningApplication.start(
                        key, WorkshopApplication.class, List.of(), "--spring.sql.init.mode=never"));
        api = application.api();
    }

    @Test
    void anOwnRouteStandsBesideTheGeneratedOnes() {
        long id = repair();

        Reply closed = close(id, "").has(200);

        assertThat(closed.at("/closed").asBoolean()).isTrue();
        assertThat(closed.header("ETag")).contains("\"1\"");
        assertThat(api.get("/repairs/" + id).has(200).json()).isEqualTo(closed.json());
    }

    @Test
    void anOwnRouteFailsAsTheGeneratedOnesDo() {
        long id = repair();
        close(id, "").has(200);

        assertThat(close(id, "").has(409).at("/detail").asString()).isEqualTo("The repair is closed already.");
        close(-1, "").has(404);
    }

    @Test
    void anOwnRouteTakesTheParametersThatItDeclaresAndNoOthers() {
        long id = repair();

        close(id, "?because=x").has(400, "because");
        assertThat(close(id, "?reason=done").has(200).at("/subject").asString()).endsWith(": done");
    }

    @Test
    void aVariableOfAnOwnRouteIsSpelledInOneWay() {
        long id = repair();
        String token = UUID.randomUUID().toString();

        for (String path : List.of("/repairs/numbered/", "/repairs/boxed/")) {
            find(path + id).has(200);
            find(path + "0" + id).has(400, "number");
            find(path + "0x" + Long.toHexString(id)).has(400, "number");
        }
        find("/repairs/by-token/" + token).has(404);
        find("/repairs/by-token/" + token.toUpperCase(Locale.ROOT)).has(404);
        find("/repairs/by-token/1-1-1-1-1").has(400, "token");
    }

    @Test
    void aHandwrittenRouteIsServedInsteadOfTheGeneratedOne() {
        long id = repair();

        assertThat(api.delete("/repairs/" + id).has(409).at("/detail").asString())
                .isEqualTo("Close the repair first.");
        close(id, "").has(200);
        api.send("DELETE", "/repairs/" + id, "", "", "If-Match", "\"0\"").has(412);
        api.send("DELETE", "/repairs/" + id, "", "", "If-Match", "\"1\"").has(204);
        api.get("/repairs/" + id).has(404);
    }

    @Test
    void aHandwrittenRouteStaysInTheDocument() {
        assertThat(api.file("/openapi.json")
                        .at("/paths/~1repairs~1{id}/delete/operationId")
                        .asString())
                .isEqualTo("deleteRepair");
    }

    @Test
    void aServiceThatExtendsTheGeneratedOneIsUsedByTheGeneratedRoutes() {
        assertThat(api.get("/repairs/" + repair()).at("/subject").asString()).isEqualTo("Please: help");
    }

    private long repair() {
        return api.post("/repairs", "{\"subject\": \"help\"}").has(201).id();
    }

    /** The document does not know of these routes. */
    private Reply find(String path) {
        return api.sendBytes("GET", path, Api.JSON, new byte[0]);
    }

    private Reply close(long id, String query) {
        return api.sendBytes("POST", "/repairs/" + id + "/close" + query, Api.JSON, new byte[0]);
    }
}
