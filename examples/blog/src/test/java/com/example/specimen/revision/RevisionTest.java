package com.example.specimen.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import com.example.specimen.Specimens;
import com.example.specimen.api.Change;
import com.example.specimen.api.Precondition;
import com.example.specimen.api.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RevisionTest {

    private static final String NEW_TERMS = "{\"terms\": \"New\"}";

    private final RunningApplication application;
    private final Api api;

    RevisionTest(Database database) {
        application = Specimens.running(database);
        api = application.api();
    }

    @Test
    void aWriteWithoutTheRequiredVersionIs428AndChangesNothing() {
        String contract = create("/contracts", "{\"terms\": \"Old\"}");

        api.patch(contract, NEW_TERMS).has(428);
        api.put(contract, NEW_TERMS).has(428);
        api.delete(contract).has(428);
        assertThat(api.get(contract).has(200).at("/terms").asString()).isEqualTo("Old");

        send("PATCH", contract, NEW_TERMS, "\"0\"").has(200);
        send("PUT", contract, "{\"terms\": \"Newer\"}", "\"0\"").has(412);
        send("PUT", contract, "{\"terms\": \"Newer\"}", "\"1\"").has(200);
        send("PUT", contract, "{\"terms\": \"Newest\"}", "*").has(200);
    }

    @Test
    void oneStatementDeletesTheVersionThatTheClientHasSeen() {
        String contract = create("/contracts", "{\"terms\": \"Old\"}");
        send("PATCH", contract, NEW_TERMS, "\"0\"").has(200);

        for (String other : List.of("\"0\"", "\"0\", \"2\"", "W/\"1\"", "\"x\"", "\"11\"", "\"1x\"", "\"+1\"")) {
            assertThat(application.statementsOf(
                            () -> send("DELETE", contract, "", other).has(412)))
                    .as("the statement, and the question why it found nothing")
                    .isEqualTo(2);
        }
        assertThat(application.statementsOf(
                        () -> send("DELETE", contract, "", "\"7\", \"1-x\"").has(204)))
                .isEqualTo(1);
        send("DELETE", contract, "", "\"1\"").has(404);
        send("DELETE", contract, "", "*").has(404);
    }

    @Test
    void onlyOneOfManyDeletionsByStatementSucceeds() throws Exception {
        String contract = create("/contracts", "{\"terms\": \"Old\"}");
        List<Integer> statuses = AtOnce.statuses(
                8,
                number -> number % 2 == 0
                        ? send("DELETE", contract, "", "\"0\"")
                        : send("PATCH", contract, NEW_TERMS, "\"0\""));
        assertThat(statuses).isSubsetOf(200, 204, 404, 412);
        assertThat(statuses.stream().filter(status -> status < 300)).hasSize(1);
    }

    @Test
    void aVersionMayBeATime() {
        Reply created = api.post("/measurements", "{\"reading\": 1}").has(201);
        String measurement = "/measurements/" + created.id();
        String first = etag(created);
        assertThat(first).matches("\"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\"").isEqualTo(etag(api.get(measurement)));

        Reply changed = send("PATCH", measurement, "{\"reading\": 2}", first).has(200);

        assertThat(etag(changed)).isNotEqualTo(first).isEqualTo(etag(api.get(measurement)));
        send("PATCH", measurement, "{\"reading\": 3}", first).has(412);
        send("DELETE", measurement, "", first).has(412);
        send("DELETE", measurement, "", etag(changed)).has(204);
    }

    @Test
    void aTagTellsWhatChangesWithoutTheVersion() {
        String archive = create("/archives", "{\"name\": \"A\"}");
        Reply before = api.get(archive).has(200);
        String tag = etag(before);
        assertThat(tag).startsWith("\"0-");
        api.send("GET", archive, "", "", "If-None-Match", tag).has(304);

        create("/contracts", "{\"terms\": \"One more\"}");

        Reply after = api.send("GET", archive, "", "", "If-None-Match", tag).has(200);
        assertThat(after.at("/version")).isEqualTo(before.at("/version"));
        assertThat(after.at("/contracts").asLong())
                .isEqualTo(before.at("/contracts").asLong() + 1);
        send("PATCH", archive, "{\"name\": \"B\"}", tag).has(200);
    }

    @Test
    void anEntityThatIsLoadedToBeDeletedIsHeldAgainstTheVersionToo() {
        String archive = create("/archives", "{\"name\": \"A\"}");
        send("PATCH", archive, "{\"name\": \"B\"}", "\"0\"").has(200);

        send("DELETE", archive, "", "\"0\"").has(412);
        send("DELETE", archive, "", "W/\"1\"").has(412);
        assertThat(api.get(archive).has(200).at("/name").asString()).isEqualTo("B");
        send("DELETE", archive, "", "\"1\"").has(204);
        send("DELETE", archive, "", "\"1\"").has(404);
    }

    @Test
    void whatEverybodyMaySeeIsForSharedCaches() {
        create("/archives", "{\"name\": \"A\"}");

        assertThat(api.get("/archives").has(200).header("Cache-Control")).contains("public, max-age=31536000");
    }

    @Test
    void javaCallersSayWhatTheyExpectOrNothing() {
        MeasurementService service = application.bean(MeasurementService.class);
        MeasurementView created = service.create(new MeasurementCreate(1));

        MeasurementView changed = service.patch(created.id(), new MeasurementPatch(Change.to(2)), Precondition.none());

        assertThat(changed.reading()).isEqualTo(2);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> service.delete(created.id(), Precondition.ofVersion(created.changedAt())))
                        .status())
                .isEqualTo(412);
        service.delete(created.id(), Precondition.ofVersion(changed.changedAt()));
        assertThat(catchThrowableOfType(ProblemException.class, () -> service.findById(created.id()))
                        .status())
                .isEqualTo(404);
    }

    private String create(String path, String json) {
        return path + "/" + api.post(path, json).has(201).id();
    }

    private Reply send(String method, String path, String json, String ifMatch) {
        return api.send(method, path, json.isEmpty() ? "" : Api.JSON, json, "If-Match", ifMatch);
    }

    private static String etag(Reply reply) {
        return reply.header("ETag").orElseThrow();
    }
}
