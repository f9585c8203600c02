package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Entities of several classes, each in a table of its own, beside that of all or without one. */
@OnEveryDatabase
class OtherStrategiesTest {

    private final Payments payments;
    private final Api api;

    OtherStrategiesTest(Database database) {
        payments = Payments.on(database);
        api = payments.api();
    }

    @Test
    void joinedTablesAreOneListOfOneStatement() {
        vehicles();

        Reply list = api.get("/vehicles").has(200);

        assertThat(list.items("kind")).containsExactly("Vehicle", "it's a car", "Van");
        assertThat(list.at("/items/0").has("seats")).isFalse();
        assertThat(list.at("/items/1/seats").asInt()).isEqualTo(4);
        assertThat(list.at("/items/1").has("volume")).isFalse();
        assertThat(list.at("/items/2/seats").asInt()).isEqualTo(3);
        assertThat(list.at("/items/2/volume").asDouble()).isEqualTo(1.5);
        assertThat(payments.statementsOf(() -> api.get("/vehicles"))).isEqualTo(1);
    }

    @Test
    void aRootThatIsNotAbstractIsAClassOfItsOwn() {
        vehicles();

        assertThat(api.get("/vehicles?kind=Vehicle").items("plate")).containsExactly("A");
        assertThat(api.get("/vehicles?kind=it's%20a%20car").items("plate")).containsExactly("B");
        assertThat(api.get("/vehicles?kind.nin=Vehicle,Van&sort=-plate").items("plate"))
                .containsExactly("B");
        assertThat(api.get("/vehicles/count?kind.ne=Vehicle").at("/count").asInt())
                .isEqualTo(2);
    }

    @Test
    void aSubtypeOfASubtypeIsOfItsOwnType() {
        long van = vehicles();

        assertThat(api.get("/vans").items("plate")).containsExactly("C");
        assertThat(api.get("/vans/" + van).has(200).json())
                .isEqualTo(api.get("/vehicles/" + van).has(200).json());
        api.get("/vans/1000001").has(404);
    }

    @Test
    void whatIsMarkedAsDeletedIsGoneFromEveryRoute() {
        long van = vehicles();

        api.delete("/vehicles/" + van).has(204);

        api.get("/vehicles/" + van).has(404);
        api.get("/vans/" + van).has(404);
        assertThat(api.get("/vehicles").items("plate")).containsExactly("A", "B");
        assertThat(api.send("POST", "/vehicles/" + van + "/restore", "", "")
                        .has(200)
                        .at("/kind")
                        .asString())
                .isEqualTo("Van");
        api.delete("/vans/" + van).has(204);
        assertThat(api.get("/vehicles/count").at("/count").asInt()).isEqualTo(2);
    }

    @Test
    void separateTablesAreOneListOfOneStatement() {
        long letter = payments.create("/letters", "\"subject\": \"Reminder\", \"street\": \"Main Street\"");
        long message = payments.create("/messages", "\"subject\": \"Late\", \"telephone\": \"123\"");

        Reply list = api.get("/notices?sort=subject").has(200);

        assertThat(list.items("type")).containsExactly("Message", "Letter");
        assertThat(list.at("/items/1/street").asString()).isEqualTo("Main Street");
        assertThat(payments.statementsOf(() -> api.get("/notices?sort=subject")))
                .isEqualTo(1);
        assertThat(payments.statementsOf(() -> api.get("/notices/" + message))).isEqualTo(1);
        assertThat(api.get("/notices?type=Message").items("telephone")).containsExactly("123");
        assertThat(api.get("/notices/" + letter).at("/type").asString()).isEqualTo("Letter");
        api.delete("/notices/" + message).has(204);
        api.delete("/notices/" + letter).has(204);
        assertThat(api.get("/notices/count").at("/count").asInt()).isZero();
    }

    @Test
    void aVersionIsComparedWhicheverRouteAsks() {
        long van = vehicles();
        String tag = api.get("/vehicles/" + van).header("ETag").orElseThrow();
        api.send("PATCH", "/vans/" + van, Api.MERGE_PATCH, "{\"volume\": 2}", "If-Match", tag)
                .has(200);

        api.send("DELETE", "/vehicles/" + van, "", "", "If-Match", tag).has(412);
        api.send("GET", "/vehicles/" + van, "", "", "If-None-Match", tag).has(200);
        assertThat(api.get("/vehicles/" + van).at("/volume").asInt()).isEqualTo(2);
    }

    /** Makes one of each, and tells the key of the van. */
    private long vehicles() {
        payments.sql("insert into vehicle (id, version, plate, created_at)"
                + " values (1000000, 0, 'A', timestamp '2026-01-01 00:00:00')");
        payments.sql("insert into vehicle (id, version, plate, created_at)"
                + " values (1000001, 0, 'B', timestamp '2026-01-01 00:00:00')");
        payments.sql("insert into car (id, seats) values (1000001, 4)");
        return payments.create("/vans", "\"plate\": \"C\", \"seats\": 3, \"volume\": 1.5");
    }
}
