package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Relations to entities whose keys have several parts. */
@OnEveryDatabase
class RelationToKeyTest {

    private final RunningApplication application;
    private final Api api;

    RelationToKeyTest(Database database) {
        application = Keys.on(database);
        api = application.api();
    }

    @Test
    void aKeyOfSeveralPartsIsOneObject() {
        String seat = Keys.seat(api, "hall-" + UUID.randomUUID(), 1);
        String buyer = Keys.membership(api);

        Reply created = admission(buyer, ", \"seatId\": " + seat).has(201);

        assertThat(created.at("/seatId").toString()).isEqualTo(seat.replace(" ", ""));
        assertThat(created.at("/buyerId").toString()).isEqualTo(buyer.replace(" ", ""));
        String path = "/admissions/" + created.id();
        assertThat(api.get(path).has(200).json()).isEqualTo(created.json());
        assertThat(api.get("/admissions?size=100").has(200).body()).contains(seat.replace(" ", ""));
    }

    @Test
    void anObjectIsReplacedAsAWhole() {
        String hall = "hall-" + UUID.randomUUID();
        String first = Keys.seat(api, hall, 1);
        String second = Keys.seat(api, hall, 2);
        String path = "/admissions/"
                + admission(Keys.membership(api), ", \"seatId\": " + first)
                        .has(201)
                        .id();

        assertThat(api.patch(path, "{\"seatId\": " + second + "}")
                        .has(200)
                        .at("/seatId/number")
                        .asInt())
                .isEqualTo(2);
        api.patch(path, "{\"seatId\": {\"number\": 1}}").has(422, "seatId.hall", "seatId.row");
        assertThat(api.patch(path, "{\"title\": \"Other\"}")
                        .has(200)
                        .at("/seatId/number")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.patch(path, "{\"seatId\": null}").has(200).at("/seatId").isNull())
                .isTrue();
        assertThat(api.get(path).has(200).at("/seatId").isNull()).isTrue();
        Reply replaced = api.put(
                        path,
                        "{\"title\": \"T\", \"buyerId\": " + Keys.membership(api) + ", \"seatId\": " + first + "}")
                .has(200);
        assertThat(replaced.at("/seatId/number").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheKeyMeansMustBeThere() {
        String buyer = Keys.membership(api);

        admission(buyer, ", \"seatId\": {\"hall\": \"nowhere\", \"row\": 1, \"number\": 1}")
                .has(422, "seatId");
        admission(buyer, ", \"seatId\": {\"hall\": \"nowhere\", \"row\": 1, \"number\": 1, \"x\": 1}")
                .has(400);
        admission(buyer, ", \"seatId\": \"nowhere\"").has(400);
        admission("{\"clubId\": 1, \"personId\": \"" + UUID.randomUUID() + "\"}", "")
                .has(422, "buyerId");
        admission("null", "").has(422, "buyerId");
    }

    @Test
    void listsAreNarrowedByTheParts() {
        String hall = "hall-" + UUID.randomUUID();
        String buyer = Keys.membership(api);
        admission(buyer, ", \"seatId\": " + Keys.seat(api, hall, 1)).has(201);
        long second = admission(buyer, ", \"seatId\": " + Keys.seat(api, hall, 2))
                .has(201)
                .id();

        assertThat(api.get("/admissions?seatId.hall=" + hall).has(200).items("id"))
                .hasSize(2);
        assertThat(api.get("/admissions?seatId.hall=" + hall + "&seatId.row=1&seatId.number=2")
                        .has(200)
                        .items("id"))
                .containsExactly(String.valueOf(second));
        assertThat(api.get("/admissions/count?seat.hall=" + hall + "&seat.category=3&seatId.number.in=2,3")
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get("/admissions?seatId.hall.isNull=true&buyer.position=member")
                        .has(200)
                        .items("seatId"))
                .allMatch(String::isEmpty);
        api.get("/admissions?seatId.hall=" + hall + "&seatId.number=one").has(400, "seatId.number");
        api.get("/admissions?seatId=1").has(400, "seatId");
    }

    @Test
    void expansionsShowTheOtherEnd() {
        String hall = "hall-" + UUID.randomUUID();
        String seat = Keys.seat(api, hall, 1);
        String buyer = Keys.membership(api);
        String path = "/admissions/"
                + admission(buyer, ", \"seatId\": " + seat).has(201).id();
        String without = "/admissions/" + admission(buyer, "").has(201).id();

        Reply found = api.get(path + "?expand=seat,buyer").has(200);

        assertThat(found.at("/seat/hall").asString()).isEqualTo(hall);
        assertThat(found.at("/seat/category").asInt()).isEqualTo(3);
        assertThat(found.at("/buyer/position").asString()).isEqualTo("member");
        assertThat(found.at("/buyer/clubId").asInt())
                .isEqualTo(found.at("/buyerId/clubId").asInt());
        assertThat(api.get(without + "?expand=seat").has(200).json().has("seat"))
                .isFalse();
        assertThat(application.statementsOf(() -> api.get(path + "?expand=seat,buyer")))
                .isEqualTo(1);
    }

    @Test
    void whatRefersToNothingIsListedToo() {
        String buyer = Keys.membership(api);
        String sponsor = Keys.membership(api);
        long with = admission(buyer, ", \"sponsorId\": " + sponsor).has(201).id();
        long without = admission(buyer, "").has(201).id();

        assertThat(api.get("/admissions/" + with + "?expand=sponsor")
                        .has(200)
                        .at("/sponsor/position")
                        .asString())
                .isEqualTo("member");
        assertThat(api.get("/admissions/" + without).has(200).at("/sponsorId").isNull())
                .isTrue();
        String club = "/admissions?buyerId.clubId=" + clubOf(buyer);
        assertThat(api.get(club).has(200).items("id")).containsExactly("" + with, "" + without);
        assertThat(api.get(club + "&expand=sponsor").has(200).items("id")).containsExactly("" + with, "" + without);
        assertThat(api.get(club + "&sponsorId.clubId.isNull=true").has(200).items("id"))
                .containsExactly("" + without);
        assertThat(api.get(club + "&sponsorId.clubId.ne=" + clubOf(sponsor))
                        .has(200)
                        .items("id"))
                .containsExactly("" + without);
        assertThat(api.get(club + "&sponsorId.clubId=" + clubOf(sponsor))
                        .has(200)
                        .items("id"))
                .containsExactly("" + with);
    }

    private static String clubOf(String membership) {
        return membership.replaceAll("\\{\"clubId\": (\\d+),.*", "$1");
    }

    @Test
    void manyAreReplacedByAListOfKeys() {
        String hall = "hall-" + UUID.randomUUID();
        String first = Keys.seat(api, hall, 1);
        String second = Keys.seat(api, hall, 2);
        String buyer = Keys.membership(api);
        String guest = Keys.membership(api);
        String path = "/admissions/"
                + admission(buyer, ", \"otherIds\": [" + first + ", " + second + "], \"guestIds\": [" + guest + "]")
                        .has(201)
                        .id();

        Reply found = api.get(path + "?expand=others,guests").has(200);
        assertThat(found.at("/others/0/number").asInt()).isEqualTo(1);
        assertThat(found.at("/others/1/category").asInt()).isEqualTo(3);
        assertThat(found.at("/guestIds/0").toString()).isEqualTo(guest.replace(" ", ""));
        api.patch(path, "{\"otherIds\": [" + second + "], \"guestIds\": []}").has(200);
        Reply changed = api.get(path + "?expand=others,guests").has(200);
        assertThat(changed.at("/others").size()).isEqualTo(1);
        assertThat(changed.at("/guestIds").isEmpty()).isTrue();
        api.patch(path, "{\"otherIds\": [{\"hall\": \"nowhere\", \"row\": 1, \"number\": 1}]}")
                .has(422, "otherIds");
        api.patch(path, "{\"otherIds\": [{\"hall\": \"nowhere\"}]}").has(422, "otherIds");
        api.patch(path, "{\"otherIds\": [null]}").has(400, "otherIds[0]");
        assertThat(api.get("/admissions?guests.position=member&size=1").has(200).items("id"))
                .hasSizeLessThanOrEqualTo(1);
    }

    private Reply admission(String buyer, String rest) {
        return api.post("/admissions", "{\"title\": \"T\", \"buyerId\": " + buyer + rest + "}");
    }
}
