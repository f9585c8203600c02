package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Links from and to entities whose keys have several parts, and what such an entity creates together with itself. */
@OnEveryDatabase
class LinksOfKeysTest {

    private final Api api;
    private final String hall = "hall-" + UUID.randomUUID();

    LinksOfKeysTest(Database database) {
        api = Keys.on(database).api();
    }

    @Test
    void bothEndsMayHaveSeveralParts() {
        String block = block(1);
        for (int number = 1; number <= 3; number++) {
            Keys.seat(api, hall, number);
        }

        api.put(seat(block, 1), "").has(204);
        api.put(seat(block, 1), "").has(204);
        api.put(seat(block, 2), "").has(204);
        api.put(seat(block, 3), "").has(422, "seats");
        assertThat(api.get(block + "?expand=seats").has(200).at("/seatIds").size())
                .isEqualTo(2);
        api.delete(seat(block, 1)).has(204);
        assertThat(detail(api.delete(seat(block, 1)).has(404)))
                .isEqualTo("There is no link to the seat with the id " + hall + "/1/1.");
        assertThat(api.get(block + "?expand=seats")
                        .has(200)
                        .at("/seatIds/0/number")
                        .asInt())
                .isEqualTo(2);
        assertThat(detail(api.put(seat(block, 9), "").has(404)))
                .isEqualTo("There is no seat with the id " + hall + "/1/9.");
        assertThat(detail(api.put(seat("/blocks/" + hall + "/7", 1), "").has(404)))
                .isEqualTo("There is no block with the id " + hall + "/7.");
        api.put(block + "/seats/" + hall + "/1/x", "").has(400, "seatNumber");
        api.put(block + "/seats/" + hall + "/1", "").has(404);
    }

    @Test
    void theOtherEndMayHoldTheReference() {
        String block = block(1);
        long entrance = api.post("/entrances", "{}").has(201).id();
        String link = "/entrances/" + entrance + "/blocks/" + hall + "/1";

        api.put(link, "").has(204);
        assertThat(api.get(block).has(200).at("/entranceId").asLong()).isEqualTo(entrance);
        assertThat(api.get("/entrances/" + entrance + "?expand=blocks")
                        .has(200)
                        .at("/blocks/0/row")
                        .asInt())
                .isEqualTo(1);
        api.send("DELETE", link, "", "", "If-Match", "\"7\"").has(412);
        api.delete(link).has(204);
        api.delete(link).has(404);
        assertThat(api.get(block).has(200).at("/entranceId").isNull()).isTrue();
        api.put("/entrances/" + entrance + "/blocks/" + hall + "/8", "").has(404);
        api.put("/entrances/0/blocks/" + hall + "/1", "").has(404);
    }

    @Test
    void whatHoldsTheReferenceMayHaveASingleKey() {
        String locker = "/lockers/" + hall + "/1";
        api.post("/lockers", "{\"aisle\": \"" + hall + "\", \"place\": 1}").has(201);
        long deposit = api.post("/deposits", "{\"title\": \"T\"}").has(201).id();

        api.put(locker + "/deposits/" + deposit, "").has(204);
        assertThat(api.get(locker + "/deposits").has(200).items("title")).containsExactly("T");
        api.delete(locker + "/deposits/" + deposit).has(204);
        api.delete(locker + "/deposits/" + deposit).has(404);
        api.delete(locker).has(204);
        api.put(locker + "/deposits/" + deposit, "").has(404);
    }

    @Test
    void whatBelongsToItIsWrittenTogetherWithIt() {
        Reply created = api.post(
                        "/blocks",
                        "{\"hall\": \"" + hall
                                + "\", \"row\": 1, \"markings\": [{\"text\": \"A\"}, {\"text\": \"B\"}]}")
                .has(201);
        String path = "/blocks/" + hall + "/1";
        assertThat(created.header("Location").orElseThrow()).endsWith(path);
        Reply found = api.get(path + "?expand=markings").has(200);
        assertThat(found.at("/markings/1/text").asString()).isEqualTo("B");

        long first = found.at("/markings/0/id").asLong();
        api.patch(path, "{\"markings\": [{\"id\": " + first + ", \"text\": \"C\"}, {\"text\": \"D\"}]}")
                .has(200);
        Reply changed = api.get(path + "?expand=markings").has(200);
        assertThat(changed.at("/markings/0/id").asLong()).isEqualTo(first);
        assertThat(changed.at("/markings").size()).isEqualTo(2);
        api.patch(path, "{\"markings\": [{\"id\": 0, \"text\": \"C\"}]}").has(422, "markings[0].id");
        api.delete(path).has(204);
    }

    @Test
    void itsVersionCountsWhatBelongsToIt() {
        String path = "/lockers/" + hall + "/1";
        api.post("/lockers", "{\"aisle\": \"" + hall + "\", \"place\": 1, \"stickers\": [{\"text\": \"A\"}]}")
                .has(201);

        Reply changed = api.patch(path, "{\"stickers\": [{\"text\": \"B\"}]}").has(200);
        assertThat(changed.header("ETag").orElseThrow()).startsWith("\"1");
        assertThat(api.get(path + "?expand=stickers")
                        .has(200)
                        .at("/stickers/0/text")
                        .asString())
                .isEqualTo("B");
        api.delete(path).has(204);
        api.post(path + "/purge", "").has(204);
    }

    private static String detail(Reply reply) {
        return reply.at("/detail").asString();
    }

    private String block(int row) {
        api.post("/blocks", "{\"hall\": \"" + hall + "\", \"row\": " + row + "}")
                .has(201);
        return "/blocks/" + hall + "/" + row;
    }

    private String seat(String block, int number) {
        return block + "/seats/" + hall + "/1/" + number;
    }
}
