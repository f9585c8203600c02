package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys of several parts: embedded ones, records among them, and derived ones. */
@OnEveryDatabase
class CompositeKeyTest {

    private final Api api;

    CompositeKeyTest(Database database) {
        api = Keys.on(database).api();
    }

    @Test
    void theComponentsOfAnEmbeddedKeyAreMembersLikeOthers() {
        String hall = hall();

        Reply created = seat(hall, 2, 7).has(201);

        assertThat(created.header("Location").orElseThrow()).endsWith("/seats/" + hall + "/2/7");
        assertThat(created.at("/category").asInt()).isEqualTo(3);
        assertThat(api.get("/seats/" + hall + "/2/7").has(200).json()).isEqualTo(created.json());
        assertThat(api.get("/seats/" + hall + "/2/7?fields=category")
                        .has(200)
                        .json()
                        .propertyNames())
                .containsExactlyInAnyOrder("hall", "row", "number", "category");
        api.patch("/seats/" + hall + "/2/7", "{\"category\": 1}").has(200);
        assertThat(api.put("/seats/" + hall + "/2/7", "{\"category\": 5}")
                        .has(200)
                        .at("/row")
                        .asInt())
                .isEqualTo(2);
        api.delete("/seats/" + hall + "/2/7").has(204);
        api.get("/seats/" + hall + "/2/7").has(404);
    }

    @Test
    void eachPartOfAKeyIsCheckedOnItsOwn() {
        String hall = hall();
        seat(hall, 1, 1).has(201);

        seat(hall, 1, 1).has(409, "hall, row, number");
        api.post("/seats", "{\"hall\": \"" + hall + "\"}").has(422, "row", "number");
        api.post("/seats", "{\"hall\": \"a/b\", \"row\": 1, \"number\": 1}").has(422, "hall");
        api.patch("/seats/" + hall + "/1/1", "{\"row\": 2}").has(400, "row");
        api.get("/seats/" + hall + "/one/1").has(400, "row");
        api.get("/seats/" + hall + "/1").has(404);
    }

    @Test
    void aListIsOrderedAndFilteredByParts() {
        String hall = hall();
        List<String> seats = new ArrayList<>();
        for (int row = 1; row <= 2; row++) {
            for (int number = 3; number >= 1; number--) {
                seat(hall, row, number).has(201);
            }
        }

        String path = "/seats?hall=" + hall + "&size=4";
        Reply page = api.get(path).has(200);
        seats.addAll(page.items("number"));
        seats.addAll(api.get(path + "&cursor=" + page.at("/next").asString())
                .has(200)
                .items("number"));

        assertThat(seats).containsExactly("1", "2", "3", "1", "2", "3");
        assertThat(api.get("/seats?hall=" + hall + "&sort=-category,-row&size=1")
                        .has(200)
                        .items("row"))
                .containsExactly("2");
    }

    @Test
    void aPartMayBeTheKeyOfARelation() {
        String author = Keys.person(api, "Jo");
        String path = "/footnotes/3/" + author;

        Reply created = api.post(
                        "/footnotes", "{\"number\": 3, \"authorId\": \"" + author + "\", \"text\": \"See there.\"}")
                .has(201);

        assertThat(created.header("Location").orElseThrow()).endsWith(path);
        assertThat(created.at("/authorId").asString()).isEqualTo(author);
        assertThat(api.patch(path, "{\"text\": \"See here.\"}").has(200).header("ETag"))
                .contains("\"1\"");
        assertThat(api.get("/footnotes?author.fullName=Jo&authorId=" + author)
                        .has(200)
                        .items("number"))
                .containsExactly("3");
        api.post("/footnotes", "{\"number\": 3, \"authorId\": \"" + author + "\", \"text\": \"Twice.\"}")
                .has(409);
        api.post("/footnotes", "{\"number\": 3, \"authorId\": \"" + UUID.randomUUID() + "\", \"text\": \"x\"}")
                .has(422, "authorId");
        api.delete(path).has(204);
    }

    @Test
    void aKeyMayBeTheKeyOfOneRelation() {
        String holder = Keys.person(api, "Kim");

        Reply created = passport(holder, "P1").has(201);

        assertThat(created.at("/id").asString()).isEqualTo(holder);
        assertThat(created.header("Location").orElseThrow()).endsWith("/passports/" + holder);
        passport(holder, "P2").has(409, "holderId");
        api.put("/passports/" + holder, "{\"number\": \"P3\"}").has(200);
        api.patch("/passports/" + holder, "{\"holderId\": \"" + holder + "\"}").has(400, "holderId");
        passport(UUID.randomUUID().toString(), "P4").has(422, "holderId");
        api.delete("/passports/" + holder).has(204);
    }

    @Test
    void attributesOfTheEntityMayBeItsKey() {
        String currency = UUID.randomUUID().toString().substring(0, 3);
        String path = "/rates/" + currency + "/2024";

        api.post("/rates", "{\"currency\": \"" + currency + "\", \"since\": 2024, \"amount\": 1.5}")
                .has(201);
        api.post("/rates", "{\"currency\": \"" + currency + "\", \"since\": 2025, \"amount\": 2}")
                .has(201);

        assertThat(api.patch(path, "{\"amount\": 3}").has(200).at("/amount").asInt())
                .isEqualTo(3);
        assertThat(api.get("/rates?currency=" + currency + "&sort=-since")
                        .has(200)
                        .items("since"))
                .containsExactly("2025", "2024");
        api.post("/rates", "{\"currency\": \"" + currency + "\", \"since\": 2024, \"amount\": 1}")
                .has(409);
        assertThat(api.get("/rates/" + currency + "/1999")
                        .has(404)
                        .at("/detail")
                        .asString())
                .contains(currency + "/1999");
    }

    private static String hall() {
        return "hall-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Reply seat(String hall, int row, int number) {
        return api.post("/seats", "{\"hall\": \"" + hall + "\", \"row\": " + row + ", \"number\": " + number + "}");
    }

    private Reply passport(String holder, String number) {
        return api.post("/passports", "{\"holderId\": \"" + holder + "\", \"number\": \"" + number + "\"}");
    }
}
