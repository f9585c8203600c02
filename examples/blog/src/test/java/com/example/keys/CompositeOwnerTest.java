package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What entities with keys of several parts can do besides being written and read. */
@OnEveryDatabase
class CompositeOwnerTest {

    private final RunningApplication application;
    private final Api api;
    private final String aisle = "aisle-" + UUID.randomUUID();

    CompositeOwnerTest(Database database) {
        application = Keys.on(database);
        api = application.api();
    }

    @Test
    void aDeletionMarksAndIsUndone() {
        String path = locker(1);

        api.send("DELETE", path, "", "", "If-Match", "\"7\"").has(412);
        api.delete(path).has(204);
        api.get(path).has(404);
        api.delete(path).has(404);
        api.patch(path, "{\"label\": \"x\"}").has(404);
        assertThat(api.get("/lockers?aisle=" + aisle).has(200).items("place")).isEmpty();
        api.post("/lockers", "{\"aisle\": \"" + aisle + "\", \"place\": 1}").has(409, "aisle, place");
        api.post(path + "/restore", "").has(200);
        api.post(path + "/restore", "").has(404);
        api.get(path).has(200);
        api.post(path + "/purge", "").has(404);
        api.delete(path).has(204);
        api.post(path + "/purge", "").has(204);
        locker(1);
    }

    @Test
    void aDeletionWithoutVersionsMarksToo() {
        String currency = UUID.randomUUID().toString().substring(0, 3);
        String path = "/rates/" + currency + "/1999";
        api.post("/rates", "{\"currency\": \"" + currency + "\", \"since\": 1999, \"amount\": 1}")
                .has(201);

        api.delete(path).has(204);
        api.get(path).has(404);
        api.post(path + "/restore", "").has(200);
        api.delete(path).has(204);
        api.post(path + "/purge", "").has(204);
        api.post(path + "/restore", "").has(404);
    }

    @Test
    void itIsCountedWith() {
        String path = locker(2);

        api.post(path + "/looks/increment?by=3", "").has(204);
        api.post(path + "/looks/decrement", "").has(204);
        assertThat(api.get(path).has(200).at("/looks").asInt()).isEqualTo(2);
        api.post(path + "/looks/decrement?by=9", "").has(409);
        api.post("/lockers/" + aisle + "/99/looks/increment", "").has(404);
        api.post("/lockers/" + aisle + "/99/looks/decrement", "").has(404);
        api.post("/lockers/" + aisle + "/x/looks/increment", "").has(400, "place");
    }

    @Test
    void itGoesFromStateToState() {
        String path = locker(3);

        Reply open = api.post(path + "/open", "").has(200);
        assertThat(open.at("/stage").asString()).isEqualTo("OPEN");
        api.post(path + "/open", "").has(409);
        assertThat(api.post(path + "/shut", "").has(200).at("/stage").asString())
                .isEqualTo("SHUT");
    }

    @Test
    void aRequestThatIsRepeatedIsAnsweredAsBefore() {
        String body = "{\"aisle\": \"" + aisle + "\", \"place\": 4}";
        String key = "\"" + UUID.randomUUID() + "\"";

        Reply first = api.send("POST", "/lockers", Api.JSON, body, "Idempotency-Key", key)
                .has(201);
        Reply second = api.send("POST", "/lockers", Api.JSON, body, "Idempotency-Key", key)
                .has(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void whatBelongsToItIsExpandedAndListed() {
        String first = locker(5);
        String second = locker(6);
        List.of("A", "B", "C").forEach(title -> deposit(5, title).has(201));
        deposit(6, "D").has(201);

        Reply list = api.get("/lockers?aisle=" + aisle + "&expand=deposits").has(200);

        assertThat(list.at("/items/0/deposits").size()).isEqualTo(2);
        assertThat(list.at("/items/0/deposits/0/title").asString()).isEqualTo("A");
        assertThat(list.at("/items/1/deposits/0/title").asString()).isEqualTo("D");
        assertThat(application.statementsOf(() -> api.get("/lockers?aisle=" + aisle + "&expand=deposits")))
                .isEqualTo(2);
        assertThat(api.get(first + "?expand=deposits").has(200).at("/deposits").size())
                .isEqualTo(2);
        assertThat(api.get(first + "/deposits").has(200).items("title")).containsExactly("A", "B", "C");
        assertThat(api.get(first + "/deposits/count?title=B")
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get(second + "/deposits?expand=locker")
                        .has(200)
                        .at("/items/0/locker/place")
                        .asInt())
                .isEqualTo(6);
        api.get("/lockers/" + aisle + "/99/deposits").has(404);
        api.delete(second).has(204);
        api.get(second + "/deposits").has(404);
    }

    @Test
    void whatIsDeletedIsNotReferredToAnew() {
        String path = locker(7);
        long kept = deposit(7, "Kept").has(201).id();
        api.delete(path).has(204);

        deposit(7, "Late").has(422, "lockerId");
        Reply found = api.get("/deposits/" + kept + "?expand=locker").has(200);
        assertThat(found.json().has("locker")).isFalse();
        assertThat(found.at("/lockerId/place").asInt()).isEqualTo(7);
        api.patch("/deposits/" + kept, "{\"title\": \"Still there\", \"lockerId\": " + key(7) + "}")
                .has(200);
        api.post(path + "/purge", "").has(409);
    }

    @Test
    void anEmbeddedKeyDoesTheSame() {
        String hall = "hall-" + UUID.randomUUID();
        String seat = Keys.seat(api, hall, 1);
        String path = "/seats/" + hall + "/1/1";
        String buyer = Keys.membership(api);
        api.post("/admissions", "{\"title\": \"T\", \"buyerId\": " + buyer + ", \"seatId\": " + seat + "}")
                .has(201);

        api.post(path + "/visits/increment", "").has(204);
        assertThat(api.get(path + "?expand=admissions")
                        .has(200)
                        .at("/admissions/0/title")
                        .asString())
                .isEqualTo("T");
        assertThat(api.get(path + "/admissions")
                        .has(200)
                        .at("/items/0/seatId/hall")
                        .asString())
                .isEqualTo(hall);
        assertThat(api.get(path).has(200).at("/visits").asInt()).isEqualTo(1);
        api.get("/seats/" + hall + "/9/9/admissions").has(404);
        api.delete(path).has(409);
    }

    private String locker(int place) {
        Reply created = api.post("/lockers", key(place)).has(201);
        assertThat(created.header("Location").orElseThrow()).endsWith("/lockers/" + aisle + "/" + place);
        return "/lockers/" + aisle + "/" + place;
    }

    private String key(int place) {
        return "{\"aisle\": \"" + aisle + "\", \"place\": " + place + "}";
    }

    private Reply deposit(int place, String title) {
        return api.post("/deposits", "{\"title\": \"" + title + "\", \"lockerId\": " + key(place) + "}");
    }
}
