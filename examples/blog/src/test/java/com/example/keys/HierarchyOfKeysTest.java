package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Entities of several classes whose keys have several parts. */
@OnEveryDatabase
class HierarchyOfKeysTest {

    private final RunningApplication keys;
    private final Api api;
    private final int club;

    HierarchyOfKeysTest(Database database) {
        keys = Keys.on(database);
        api = keys.api();
        club = Keys.club(api, "Chess");
        sql("delete from exhibit");
    }

    @Test
    void theTypeSaysWhatIsCreatedAndEachRouteShowsTheSame() {
        Reply flat = api.post("/levies", levy("flat", 2024, "\"amount\": 5")).has(201);
        api.post("/size-levies", levy("", 2025, "\"perMember\": 2")).has(201);

        assertThat(flat.header("Location").orElseThrow()).endsWith("/levies/" + club + "/2024");
        assertThat(flat.at("/type").asString()).isEqualTo("flat");
        assertThat(api.get("/flat-levies/" + club + "/2024").has(200).json()).isEqualTo(flat.json());
        Reply size = api.get("/levies/" + club + "/2025?expand=club").has(200);
        assertThat(size.at("/perMember").asInt()).isEqualTo(2);
        assertThat(size.at("/club/name").asString()).isEqualTo("Chess");
        assertThat(size.json().has("amount")).isFalse();
        api.get("/flat-levies/" + club + "/2025").has(404);
        api.get("/levies/" + club + "/1999").has(404);
        api.post("/levies", levy("size", 2024, "\"perMember\": 1")).has(409);
    }

    @Test
    void oneListOfOneStatementHasThemAllAndIsPaged() {
        for (int year = 2001; year <= 2003; year++) {
            api.post("/levies", levy(year == 2002 ? "size" : "flat", year, year == 2002 ? "" : "\"amount\": 1"))
                    .has(201);
        }
        String mine = "/levies?clubId=" + club;

        assertThat(api.get(mine + "&sort=year").items("type")).containsExactly("flat", "size", "flat");
        assertThat(api.get(mine + "&type=size").items("year")).containsExactly("2002");
        assertThat(keys.statementsOf(() -> api.get(mine))).isEqualTo(1);
        Reply first = api.get(mine + "&sort=-year&size=2").has(200);
        assertThat(first.items("year")).containsExactly("2003", "2002");
        String next = first.at("/next").asString();
        assertThat(api.get(mine + "&sort=-year&size=2&cursor=" + next).items("year"))
                .containsExactly("2001");
    }

    @Test
    void theWholePassesChangesOnToWhatTheKeyLeadsTo() {
        String path = "/levies/" + club + "/2010";
        api.post("/levies", levy("flat", 2010, "\"amount\": 5")).has(201);

        Reply patched = api.patch(path, "{\"amount\": 6}").has(200);
        assertThat(patched.at("/amount").asInt()).isEqualTo(6);
        api.patch(path, "{\"perMember\": 6}").has(400, "perMember");
        api.patch(path, "{\"year\": 2011}").has(400, "year");
        api.put(path, "{\"type\": \"size\", \"reason\": \"Roof\"}").has(422, "type");
        api.put(path, "{\"type\": \"flat\", \"reason\": \"Roof\", \"amount\": 7}")
                .has(200);
        api.send("PATCH", path, Api.MERGE_PATCH, "{\"amount\": 8}", "If-Match", "\"0\"")
                .has(412);
        api.patch("/levies/" + club + "/1999", "{\"amount\": 6}").has(404);

        api.delete(path).has(204);
        api.get("/flat-levies/" + club + "/2010").has(404);
    }

    @Test
    void relationsLeadToTheWholeAndBack() {
        api.post("/levies", levy("flat", 2020, "\"amount\": 5")).has(201);
        String key = "{\"clubId\": " + club + ", \"year\": 2020}";
        long id = api.post("/instalments", "{\"amount\": 2, \"levyId\": " + key + "}")
                .has(201)
                .id();

        Reply levy = api.get("/levies/" + club + "/2020?expand=instalments").has(200);

        assertThat(levy.at("/instalments/0/id").asLong()).isEqualTo(id);
        assertThat(api.get("/instalments/" + id).at("/levyId/year").asInt()).isEqualTo(2020);
        api.delete("/levies/" + club + "/2020").has(409);
        api.delete("/instalments/" + id).has(204);
        api.delete("/levies/" + club + "/2020").has(204);
    }

    @Test
    void whatHasNoRoutesOfItsOwnIsShownByTheWhole() {
        sql("insert into exhibit (dtype, room, number, title) values ('Exhibit', 'A', 1, 'Vase')");
        sql("insert into exhibit (dtype, room, number, title, painter) values ('Painting', 'A', 2, 'Hat', 'Ida')");

        assertThat(api.get("/exhibits").items("type")).containsExactly("Exhibit", "Painting");
        Reply painting = api.get("/exhibits/A/2").has(200);
        assertThat(painting.at("/painter").asString()).isEqualTo("Ida");
        assertThat(painting.at("/number").asInt()).isEqualTo(2);
        api.delete("/exhibits/A/2").has(204);
        api.get("/exhibits/A/2").has(404);
    }

    private void sql(String statement) {
        keys.database().sql(statement).update();
    }

    private String levy(String type, int year, String members) {
        String kind = type.isEmpty() ? "" : "\"type\": \"" + type + "\", ";
        return "{" + kind + "\"clubId\": " + club + ", \"year\": " + year + ", \"reason\": \"Hall\""
                + (members.isEmpty() ? "" : ", " + members) + "}";
    }
}
