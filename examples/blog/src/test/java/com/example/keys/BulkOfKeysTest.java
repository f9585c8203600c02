package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Writes of several entities whose keys have several parts. */
@OnEveryDatabase
class BulkOfKeysTest {

    private final RunningApplication application;
    private final Api api;
    private final String hall = "hall-" + UUID.randomUUID();

    BulkOfKeysTest(Database database) {
        application = Keys.on(database);
        api = application.api();
    }

    @Test
    void severalAreCreatedOrNone() {
        Reply created = api.post("/seats/bulk", items(key(1), key(2))).has(200);

        assertThat(statuses(created)).containsExactly(201, 201);
        assertThat(created.at("/items/1/resource/number").asInt()).isEqualTo(2);
        api.post("/seats/bulk", items(key(3), key(2))).has(409, "items[1].hall, row, number");
        api.get("/seats/" + hall + "/1/3").has(404);
        api.post("/seats/bulk", items(key(4), "{\"hall\": \"a/b\", \"row\": 1, \"number\": 1}"))
                .has(422, "items[1].hall");
    }

    @Test
    void eachIsCreatedOnItsOwn() {
        api.post("/seats", key(1)).has(201);

        Reply created =
                api.post("/seats/bulk?atomic=false", items(key(1), key(2))).has(200);

        assertThat(statuses(created)).containsExactly(409, 201);
        assertThat(created.at("/items/0/problem/violations/0/path").asString()).isEqualTo("hall, row, number");
    }

    @Test
    void severalAreChangedByTheirKeys() {
        api.post("/seats/bulk", items(key(1), key(2))).has(200);

        Reply changed =
                patch("/seats/bulk", items(change(key(2), "{\"category\": 5}"), change(key(1), "{\"category\": 4}")));

        assertThat(statuses(changed.has(200))).containsExactly(200, 200);
        assertThat(changed.at("/items/0/resource/number").asInt()).isEqualTo(2);
        assertThat(changed.at("/items/0/resource/category").asInt()).isEqualTo(5);
        assertThat(api.get("/seats/" + hall + "/1/1").has(200).at("/category").asInt())
                .isEqualTo(4);
        patch("/seats/bulk", items(change(key(1), "{\"category\": 1}"), change(key(9), "{\"category\": 1}")))
                .has(404, "items[1]");
        patch("/seats/bulk", items(change(key(1), "{\"category\": 9}"))).has(422, "items[0].category");
    }

    @Test
    void whatNamesNoKeyIsRefused() {
        api.post("/seats", key(1)).has(201);
        String none = "{}";

        patch("/seats/bulk", items("{\"patch\": {}}")).has(422, "items[0].id");
        patch("/seats/bulk", items(change("{\"hall\": \"" + hall + "\"}", none)))
                .has(422, "items[0].id.row", "items[0].id.number");
        patch("/seats/bulk", items(change(key(1), none), change(key(1), none))).has(422, "items[1].id");
        patch("/seats/bulk", items(change("7", none))).has(400);
        patch("/seats/bulk", items(change(key(1).replace("}", ", \"x\": 1}"), none)))
                .has(400);
    }

    @Test
    void severalAreDeletedByTheirPaths() {
        api.post("/seats/bulk", items(key(1), key(2), key(3))).has(200);

        Reply deleted = api.delete("/seats/bulk?ids=" + path(1) + "," + path(2)).has(200);

        assertThat(statuses(deleted)).containsExactly(204, 204);
        assertThat(deleted.at("/items/1/id/number").asInt()).isEqualTo(2);
        assertThat(deleted.at("/items/1/id/hall").asString()).isEqualTo(hall);
        assertThat(application.statementsOf(() -> api.delete("/seats/bulk?ids=" + path(3))))
                .isEqualTo(1);
        api.get("/seats/" + path(3)).has(404);
        api.delete("/seats/bulk?ids=" + path(3)).has(404, "ids[0]");
        api.delete("/seats/bulk?ids=" + hall + "/1").has(400, "ids");
        api.delete("/seats/bulk?ids=" + hall + "/1/2/3").has(400, "ids");
        api.delete("/seats/bulk?ids=" + hall + "//2").has(400, "ids");
        api.delete("/seats/bulk?ids=" + hall + "/1/x").has(400, "ids");
        api.delete("/seats/bulk?ids=" + path(1) + "," + path(1)).has(400, "ids");
    }

    @Test
    void whatOthersReferToIsNotDeleted() {
        api.post("/seats/bulk", items(key(1), key(2))).has(200);
        String admission = "{\"title\": \"T\", \"buyerId\": " + Keys.membership(api) + ", \"seatId\": " + key(2) + "}";
        api.post("/admissions", admission).has(201);

        api.delete("/seats/bulk?ids=" + path(1) + "," + path(2)).has(409);
        api.get("/seats/" + path(1)).has(200);
        assertThat(statuses(api.delete("/seats/bulk?atomic=false&ids=" + path(1) + "," + path(2))
                        .has(200)))
                .containsExactly(204, 409);
    }

    @Test
    void whatMatchesAFilterIsWritten() {
        api.post("/seats/bulk", items(key(1), key(2))).has(200);
        String filter = "/seats?hall=" + hall;

        assertThat(api.patch(filter, "{\"category\": 5}")
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.get(filter + "&category=5").has(200).items("number")).containsExactly("1", "2");
        api.post("/seats/bulk", items(key(3), key(4))).has(200);
        api.delete(filter).has(409);
        api.delete("/seats/" + path(4)).has(204);
        assertThat(api.delete(filter).has(200).at("/affected").asInt()).isEqualTo(3);
        assertThat(api.get(filter).has(200).items("number")).isEmpty();
        api.delete("/seats").has(400);
    }

    @Test
    void linkEntitiesAreWrittenTogether() {
        int club = Keys.club(api, "Bulk");
        String first = "{\"clubId\": " + club + ", \"personId\": \"" + Keys.person(api, "A") + "\"}";
        String second = "{\"clubId\": " + club + ", \"personId\": \"" + Keys.person(api, "B") + "\"}";
        String filter = "/memberships?clubId=" + club;

        api.post(
                        "/memberships/bulk",
                        items(
                                first.replace("}", ", \"position\": \"x\"}"),
                                second.replace("}", ", \"position\": \"x\", \"card\": \"card-" + club + "\"}")))
                .has(200);
        String change = "{\"id\": %s, \"version\": %d, \"patch\": {\"position\": \"y\"}}";
        patch("/memberships/bulk", items(change.formatted(first, 0), change.formatted(second, 7)))
                .has(409, "items[1].version");
        patch("/memberships/bulk", items(change.formatted(first, 0), change.formatted(second, 0)))
                .has(200);
        patch("/memberships/bulk", items(change(first, "{\"card\": \"card-" + club + "\"}")))
                .has(409, "items[0].card");
        assertThat(api.patch(filter, "{\"position\": \"z\"}")
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isEqualTo(2);
        assertThat(api.get(filter).has(200).items("position")).containsExactly("z", "z");
        assertThat(api.delete(filter + "&position=z").has(200).at("/affected").asInt())
                .isEqualTo(2);
    }

    @Test
    void aKeyThatTakesTheValueOfARelationIsListedToo() {
        String author = Keys.person(api, "Jo");
        for (int number = 1; number <= 2; number++) {
            api.post("/footnotes", "{\"number\": " + number + ", \"authorId\": \"" + author + "\", \"text\": \"T\"}")
                    .has(201);
        }
        String first = "{\"number\": 1, \"authorId\": \"" + author + "\"}";

        assertThat(patch("/footnotes/bulk", items(change(first, "{\"text\": \"Other\"}")))
                        .has(200)
                        .at("/items/0/resource/text")
                        .asString())
                .isEqualTo("Other");
        String ids = "1/" + author + ",2/" + author;
        assertThat(statuses(api.delete("/footnotes/bulk?ids=" + ids).has(200))).containsExactly(204, 204);
        api.delete("/footnotes/bulk?ids=" + ids).has(404, "ids[0]", "ids[1]");
        api.delete("/footnotes/bulk?ids=0x1/" + author).has(400, "ids");
    }

    @Test
    void severalAreMarkedAsDeleted() {
        for (int place = 1; place <= 2; place++) {
            api.post("/lockers", "{\"aisle\": \"" + hall + "\", \"place\": " + place + "}")
                    .has(201);
        }
        String ids = hall + "/1," + hall + "/2";

        assertThat(statuses(api.delete("/lockers/bulk?ids=" + ids).has(200))).containsExactly(204, 204);
        api.get("/lockers/" + hall + "/1").has(404);
        api.delete("/lockers/bulk?ids=" + ids).has(404, "ids[0]", "ids[1]");
        api.post("/lockers/" + hall + "/1/restore", "").has(200);
    }

    @Test
    void whatIsReadTogetherWithOthersIsLockedFirst() {
        for (int row = 1; row <= 2; row++) {
            api.post("/blocks", block(row)).has(201);
        }

        Reply changed = patch(
                "/blocks/bulk", items(change(block(2), "{\"label\": \"B\"}"), change(block(1), "{\"label\": \"A\"}")));

        assertThat(changed.has(200).at("/items/0/resource/row").asInt()).isEqualTo(2);
        assertThat(api.get("/blocks?hall=" + hall).has(200).items("label")).containsExactly("A", "B");
        patch("/blocks/bulk", items(change(block(3), "{}"))).has(404, "items[0]");
    }

    private Reply patch(String path, String items) {
        return api.send("PATCH", path, Api.JSON, items);
    }

    private static List<Integer> statuses(Reply reply) {
        return StreamSupport.stream(reply.at("/items").spliterator(), false)
                .map((JsonNode item) -> item.at("/status").asInt())
                .toList();
    }

    private static String items(String... items) {
        return "{\"items\": [" + String.join(", ", items) + "]}";
    }

    private static String change(String key, String patch) {
        return "{\"id\": " + key + ", \"patch\": " + patch + "}";
    }

    private String key(int number) {
        return "{\"hall\": \"" + hall + "\", \"row\": 1, \"number\": " + number + "}";
    }

    private String block(int row) {
        return "{\"hall\": \"" + hall + "\", \"row\": " + row + "}";
    }

    private String path(int number) {
        return hall + "/1/" + number;
    }
}
