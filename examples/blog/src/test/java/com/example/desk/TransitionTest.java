package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.desk.Ticket.Stage;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import com.example.specimen.api.ProblemException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** States change by their transitions, and by nothing else. */
@OnEveryDatabase
class TransitionTest {

    private static final int CLIENTS = 8;

    /** The machine of a ticket, written down once more: for each state where each transition leads. */
    private static final Map<Stage, Map<String, Stage>> MACHINE = Map.of(
            Stage.OPEN, Map.of("resolve", Stage.RESOLVED, "drop", Stage.DROPPED),
            Stage.RESOLVED, Map.of("close", Stage.CLOSED, "send-back", Stage.OPEN, "drop", Stage.DROPPED),
            Stage.CLOSED, Map.of("send-back", Stage.OPEN),
            Stage.DROPPED, Map.of());

    private final Desk desk;
    private final Api api;

    TransitionTest(Database database) {
        desk = Desk.on(database);
        api = desk.api();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void eachTransitionIsPossibleWhereTheModelSaysSoAndNowhereElse(Stage stage) {
        for (String transition : Set.of("resolve", "close", "send-back", "drop")) {
            String path = ticket(stage);
            Stage next = MACHINE.get(stage).get(transition);

            Reply reply = api.send("POST", path + "/" + transition, "", "");

            if (next == null) {
                reply.has(409, "stage");
                assertThat(reply.at("/detail").asString()).contains("stage is " + stage, "not allow " + transition);
                MACHINE.get(stage)
                        .keySet()
                        .forEach(allowed -> assertThat(allowedBy(reply)).contains(allowed));
                assertThat(stageOf(path)).isEqualTo(stage.name());
            } else {
                assertThat(reply.has(200).at("/stage").asString()).isEqualTo(next.name());
                assertThat(api.get(path).json()).isEqualTo(reply.json());
            }
        }
    }

    @Test
    void aRefusalSaysWhatIsAllowedInstead() {
        assertThat(allowedBy(api.send("POST", ticket(Stage.RESOLVED) + "/resolve", "", "")))
                .isEqualTo("It allows close, send-back, drop.");
        assertThat(allowedBy(api.send("POST", ticket(Stage.DROPPED) + "/resolve", "", "")))
                .isEqualTo("It allows nothing.");
    }

    @Test
    void aNewEntityIsInItsInitialState() {
        Reply created = api.post("/tickets", "{\"subject\": \"Printer\"}").has(201);

        assertThat(created.at("/stage").asString()).isEqualTo("OPEN");
        assertThat(stageOf("/tickets/" + created.id())).isEqualTo("OPEN");
    }

    @Test
    void noClientSetsAState() {
        String path = ticket(Stage.OPEN);

        api.post("/tickets", "{\"subject\": \"Printer\", \"stage\": \"OPEN\"}").has(400, "stage");
        api.put(path, "{\"subject\": \"Printer\", \"stage\": \"CLOSED\"}").has(400, "stage");
        api.patch(path, "{\"stage\": \"CLOSED\"}").has(400, "stage");
        assertThat(stageOf(path)).isEqualTo("OPEN");
    }

    @Test
    void noOtherKindOfWriteSetsAState() {
        String path = ticket(Stage.RESOLVED);
        api.patch(path, "{\"number\": \"T-1\"}").has(200);
        long id = api.get(path).id();
        String item = "{\"items\": [{\"id\": %d, \"patch\": {\"stage\": \"CLOSED\"}}]}".formatted(id);

        api.post("/tickets/bulk", "{\"items\": [{\"subject\": \"Printer\", \"stage\": \"CLOSED\"}]}")
                .has(400, "items[0].stage");
        api.send("PATCH", "/tickets/bulk", Api.JSON, item).has(400, "items[0].patch.stage");
        api.patch("/tickets?stage=RESOLVED", "{\"stage\": \"CLOSED\"}").has(400, "stage");
        for (String number : List.of("T-1", "T-2")) {
            api.put("/tickets/by/number/" + number, "{\"subject\": \"Screen\", \"stage\": \"CLOSED\"}")
                    .has(400, "stage");
        }

        assertThat(api.get("/tickets/count?stage=CLOSED").at("/count").asLong()).isZero();
    }

    @Test
    void everyKindOfWriteKeepsToTheMachine() {
        String path = ticket(Stage.RESOLVED);
        api.patch(path, "{\"number\": \"T-1\"}").has(200);

        Reply created = api.post("/tickets/bulk", "{\"items\": [{\"subject\": \"Printer\"}]}")
                .has(200);
        Reply replaced =
                api.put("/tickets/by/number/T-1", "{\"subject\": \"Screen\"}").has(200);
        Reply added =
                api.put("/tickets/by/number/T-2", "{\"subject\": \"Screen\"}").has(201);
        api.patch("/tickets?stage=RESOLVED", "{\"subject\": \"Mouse\"}").has(200);

        assertThat(created.at("/items/0/resource/stage").asString()).isEqualTo("OPEN");
        assertThat(added.at("/stage").asString()).isEqualTo("OPEN");
        assertThat(replaced.at("/stage").asString()).isEqualTo("RESOLVED");
        assertThat(stageOf(path)).isEqualTo("RESOLVED");
    }

    @Test
    void otherChangesLeaveTheStateAlone() {
        String path = ticket(Stage.RESOLVED);

        api.put(path, "{\"subject\": \"Screen\"}").has(200);
        api.patch(path, "{\"subject\": \"Mouse\"}").has(200);

        assertThat(stageOf(path)).isEqualTo("RESOLVED");
    }

    @Test
    void aTransitionCountsAsAChange() {
        String path = ticket(Stage.OPEN);
        desk.sql("update ticket set updated_at = '2020-01-01 00:00:00'");
        long version = api.get(path).at("/version").asLong();

        Reply resolved = api.send("POST", path + "/resolve", "", "").has(200);

        assertThat(resolved.at("/version").asLong()).isEqualTo(version + 1);
        assertThat(Instant.parse(resolved.at("/updatedAt").asString())).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void whatIsNotThereOrMalformedIsRefused() {
        api.send("POST", "/tickets/999999/resolve", "", "").has(404);
        api.send("POST", "/tickets/x/resolve", "", "").has(400, "id");
        api.send("POST", ticket(Stage.OPEN) + "/resolve?force=true", "", "").has(400, "force");
        api.send("POST", ticket(Stage.OPEN) + "/vanish", "", "").has(404);
        api.get(ticket(Stage.OPEN) + "/resolve").has(405);
    }

    @Test
    void hooksSeeBothStatesWithinTheTransaction() {
        api.send("POST", ticket(Stage.OPEN) + "/resolve", "", "").has(200);

        assertThat(desk.hooks().calls())
                .containsExactly("before OPEN to RESOLVED, is RESOLVED", "after OPEN to RESOLVED, is RESOLVED");
    }

    @Test
    void hooksRefuseATransitionAndUndoIt() {
        for (String hook : List.of("before", "after")) {
            String path = ticket(Stage.OPEN);
            desk.hooks().at(hook, () -> {
                throw new ProblemException(403, "Only an agent may do this.");
            });

            api.send("POST", path + "/resolve", "", "").has(403);

            assertThat(stageOf(path)).isEqualTo("OPEN");
            desk.hooks().reset();
        }
    }

    @Test
    void aRefusedTransitionAsksNoHook() {
        api.send("POST", ticket(Stage.DROPPED) + "/resolve", "", "").has(409);

        assertThat(desk.hooks().calls()).isEmpty();
    }

    @Test
    void anEntityWithoutInputsHasItsTransitionsAllTheSame() {
        desk.sql("insert into gate (id, position, light) values (1, 'SHUT', 'GREEN')");

        Reply open = api.send("POST", "/gates/1/unlock", "", "").has(200);
        api.send("POST", "/gates/1/unlock", "", "").has(409, "position");
        Reply red = api.send("POST", "/gates/1/warn", "", "").has(200);

        assertThat(open.at("/position").asString()).isEqualTo("OPEN");
        assertThat(red.at("/position").asString()).isEqualTo("OPEN");
        assertThat(red.at("/light").asString()).isEqualTo("RED");
        api.patch("/gates/1", "{}").has(405);
    }

    @Test
    void withoutAStateNothingIsAllowed() {
        desk.sql("insert into gate (id) values (1)");

        Reply refused = api.send("POST", "/gates/1/unlock", "", "").has(409, "position");

        assertThat(refused.at("/detail").asString())
                .isEqualTo("The position is unset, which does not allow unlock. It allows nothing.");
    }

    @Test
    void aTransitionHonoursIfMatch() {
        String path = ticket(Stage.OPEN);
        String tag = api.get(path).header("ETag").orElseThrow();

        api.send("POST", path + "/resolve", "", "", "If-Match", "\"99\"").has(412);
        Reply resolved =
                api.send("POST", path + "/resolve", "", "", "If-Match", tag).has(200);
        api.send("POST", path + "/close", "", "", "If-Match", tag).has(412);
        api.send("POST", path + "/resolve", "", "", "If-Match", tag).has(409);

        assertThat(resolved.header("ETag")).isEqualTo(api.get(path).header("ETag"));
        assertThat(stageOf(path)).isEqualTo("RESOLVED");
    }

    @Test
    void whereIfMatchIsRequiredNoTransitionGoesWithoutIt() {
        Reply requested = api.post("/permits", "{}").has(201);
        String path = "/permits/" + requested.id();
        String tag = requested.header("ETag").orElseThrow();

        api.send("POST", path + "/grant", "", "").has(428);
        Reply granted =
                api.send("POST", path + "/grant", "", "", "If-Match", tag).has(200);
        api.send("POST", path + "/revoke", "", "", "If-Match", tag).has(412);

        String changed = granted.header("ETag").orElseThrow();
        assertThat(changed).isNotEqualTo(tag);
        api.send("GET", path, "", "", "If-None-Match", changed).has(304);
        api.send("GET", path, "", "", "If-None-Match", tag).has(200);
        assertThat(api.send("POST", path + "/revoke", "", "", "If-Match", changed)
                        .has(200)
                        .at("/decision")
                        .asString())
                .isEqualTo("REVOKED");
    }

    @Test
    void aRaceUnderIfMatchIs412() {
        String path = ticket(Stage.OPEN);
        String tag = api.get(path).header("ETag").orElseThrow();
        desk.hooks().at("before", this::raiseVersions);

        api.send("POST", path + "/resolve", "", "", "If-Match", tag).has(412);
        api.send("POST", path + "/resolve", "", "").has(409);

        assertThat(stageOf(path)).isEqualTo("OPEN");
    }

    @Test
    void aTransitionMayGoWithoutABody() {
        String path = ticket(Stage.OPEN);

        Reply resolved = api.send("POST", path + "/resolve", "", "", "Prefer", "return=minimal")
                .has(204);

        assertThat(resolved.header("ETag")).isEqualTo(api.get(path).header("ETag"));
        assertThat(stageOf(path)).isEqualTo("RESOLVED");
    }

    @Test
    void onlyOneOfManyThatTakeTheSameTransitionSucceeds() throws Exception {
        desk.sql("insert into gate (id, position, light) values (1, 'SHUT', 'GREEN')");
        for (int round = 0; round < 5; round++) {
            String path = ticket(Stage.OPEN);

            List<Integer> tickets = AtOnce.statuses(CLIENTS, number -> api.send("POST", path + "/resolve", "", ""));
            List<Integer> gates = AtOnce.statuses(CLIENTS, number -> api.send("POST", "/gates/1/unlock", "", ""));

            assertThat(tickets).containsOnlyOnce(200).isSubsetOf(200, 409);
            assertThat(gates).containsOnlyOnce(200).isSubsetOf(200, 409);
            assertThat(stageOf(path)).isEqualTo("RESOLVED");
            api.send("POST", "/gates/1/shut", "", "").has(200);
        }
    }

    @Test
    void ofTwoWaysOutOfAStateOneIsTaken() throws Exception {
        for (int round = 0; round < 5; round++) {
            String path = ticket(Stage.RESOLVED);

            List<Integer> statuses = AtOnce.statuses(
                    CLIENTS, number -> api.send("POST", path + (number % 2 == 0 ? "/close" : "/drop"), "", ""));

            assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
            assertThat(statuses).isSubsetOf(200, 409);
            assertThat(stageOf(path)).isIn("CLOSED", "DROPPED");
        }
    }

    @Test
    void aTransitionIsTheReadAndTheUpdate() {
        String path = ticket(Stage.OPEN);

        assertThat(desk.statementsOf(
                        () -> api.send("POST", path + "/resolve", "", "").has(200)))
                .isEqualTo(2);
        assertThat(desk.statementsOf(
                        () -> api.send("POST", path + "/resolve", "", "").has(409)))
                .isEqualTo(1);
    }

    @Test
    void theDocumentTellsTheMachine() {
        JsonNode document = api.file("/openapi.json").json();
        JsonNode operation = document.at("/paths/~1tickets~1{id}~1send-back/post");

        assertThat(operation.path("operationId").asString()).isEqualTo("sendBackTicket");
        assertThat(operation.path("summary").asString()).isEqualTo("Send back a ticket");
        assertThat(operation.path("description").asString())
                .isEqualTo(
                        "`stage` goes from RESOLVED or CLOSED to OPEN; else the answer is 409. It starts as OPEN, and"
                                + " changes by resolve (OPEN to RESOLVED), close (RESOLVED to CLOSED), send-back (RESOLVED or CLOSED"
                                + " to OPEN), drop (OPEN or RESOLVED to DROPPED).");
        assertThat(operation.path("responses").has("409")).isTrue();
        assertThat(operation.has("requestBody")).isFalse();
        assertThat(document.at("/components/schemas/TicketCreate/properties").has("stage"))
                .isFalse();
    }

    private void raiseVersions() {
        Thread other = new Thread(() -> desk.sql("update ticket set version = version + 1"));
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A new ticket that has come to be in a state. */
    private String ticket(Stage stage) {
        long id = api.post("/tickets", "{\"subject\": \"Printer\"}").has(201).id();
        desk.sql("update ticket set stage = '" + stage + "' where id = " + id);
        return "/tickets/" + id;
    }

    private String stageOf(String path) {
        return api.get(path).has(200).at("/stage").asString();
    }

    private static String allowedBy(Reply refused) {
        String detail = refused.has(409).at("/detail").asString();
        return detail.substring(detail.indexOf("It allows"));
    }
}
