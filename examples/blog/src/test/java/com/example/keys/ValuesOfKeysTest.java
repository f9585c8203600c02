package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Collections of values and maps of entities whose keys have several parts. */
@OnEveryDatabase
class ValuesOfKeysTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FULL = "{\"labels\": [\"z\", \"a\", \"z\"],"
            + " \"contents\": [{\"label\": \"nuts\", \"amount\": 2}, {\"label\": \"bolts\", \"amount\": 1}],"
            + " \"prices\": {\"EUR\": 5, \"USD\": 6},"
            + " \"layers\": {\"2\": {\"label\": \"top\", \"amount\": 1}, \"-1\": {\"label\": \"base\", \"amount\": 9}}}";

    private final RunningApplication application;
    private final Api api;
    private final String depot = "depot-" + UUID.randomUUID();
    private String matches;

    ValuesOfKeysTest(Database database) {
        application = Keys.on(database);
        api = application.api();
    }

    @BeforeEach
    void makeTwoOfEach() {
        int club = Keys.club(api, "Rovers");
        matches = "/matches?clubId=" + club;
        api.post("/matches", match(club, 1)).has(201);
        api.post("/matches", match(club, 2).replace("}", ", \"played\": [\"SECOND\", \"FIRST\"]}"))
                .has(201);
        api.post("/crates", crate(1, FULL)).has(201);
        api.post("/crates", crate(2, "{\"labels\": [\"b\"], \"prices\": {\"EUR\": 7}}"))
                .has(201);
    }

    @Test
    void eachIsShownWithItsOwnInItemsAndLists() {
        for (Reply shown : new Reply[] {api.get(path(1)), api.get(crates())}) {
            String item = shown.has(200).at("/items").isMissingNode() ? "" : "/items/0";
            same(shown, item + "/labels", "[\"z\", \"a\", \"z\"]");
            same(
                    shown,
                    item + "/contents",
                    "[{\"label\": \"nuts\", \"amount\": 2}, {\"label\": \"bolts\", \"amount\": 1}]");
            same(shown, item + "/prices", "{\"EUR\": 5, \"USD\": 6}");
            same(shown, item + "/layers/-1", "{\"label\": \"base\", \"amount\": 9}");
            assertThat(shown.at(item + "/layers").size()).isEqualTo(2);
        }
        Reply second = api.get(crates() + "&sort=-number").has(200);
        same(second, "/items/0/labels", "[\"b\"]");
        same(second, "/items/0/contents", "[]");
        same(second, "/items/0/prices", "{\"EUR\": 7}");
        same(second, "/items/0/layers", "{}");
    }

    @Test
    void aRelationMayBeAPartOfTheKey() {
        Reply shown = api.get(matches).has(200);

        same(shown, "/items/0/played", "[\"FIRST\"]");
        same(shown, "/items/1/played", "[\"FIRST\", \"SECOND\"]");
        String path = "/matches/" + shown.at("/items/1/clubId").asInt() + "/2";
        String goals = "[{\"scorer\": \"Jo\", \"metres\": 9}, {\"scorer\": \"Jo\", \"metres\": 12}]";
        api.patch(path, "{\"goals\": " + goals + ", \"referees\": {\"FIRST\": \"Al\", \"SECOND\": \"Bo\"}}")
                .has(200);
        api.patch(path, "{\"referees\": {\"FIRST\": null}}").has(200);

        Reply changed = api.get(path).has(200);
        same(changed, "/goals", goals);
        same(changed, "/referees", "{\"SECOND\": \"Bo\"}");
        same(api.get(matches).has(200), "/items/0/referees", "{}");
        assertThat(api.get(matches + "&played=SECOND").has(200).items("number")).containsExactly("2");
        api.delete(path).has(204);
        api.get(path).has(404);
    }

    @Test
    void aPageCostsOneStatementMoreForEach() {
        assertThat(application.statementsOf(() -> api.get(crates()).has(200))).isEqualTo(5);
        assertThat(application.statementsOf(() -> api.get(matches).has(200))).isEqualTo(4);
        assertThat(application.statementsOf(() -> api.get(path(1)).has(200))).isEqualTo(5);
    }

    @Test
    void theyAreReplacedByPutAndMergedByPatch() {
        Reply patched = api.patch(
                        path(1),
                        "{\"labels\": [\"c\"], \"prices\": {\"EUR\": null, \"GBP\": 4}, \"layers\": {\"2\": {\"amount\": 3}}}")
                .has(200);
        for (Reply shown : new Reply[] {patched, api.get(path(1)).has(200)}) {
            same(shown, "/labels", "[\"c\"]");
            same(shown, "/prices", "{\"USD\": 6, \"GBP\": 4}");
            same(shown, "/layers/2", "{\"label\": \"top\", \"amount\": 3}");
            assertThat(shown.at("/contents").size()).isEqualTo(2);
        }

        api.put(path(1), "{\"contents\": [{\"label\": \"x\", \"amount\": 1}]}").has(200);
        Reply replaced = api.get(path(1)).has(200);
        same(replaced, "/labels", "[]");
        same(replaced, "/contents", "[{\"label\": \"x\", \"amount\": 1}]");
        same(replaced, "/prices", "{}");
        same(replaced, "/layers", "{}");
        same(api.get(path(2)).has(200), "/labels", "[\"b\"]");
    }

    @Test
    void onlyAChangeOfThemCountsAsAVersion() {
        Reply before = api.get(path(1)).has(200);

        Reply same = api.patch(path(1), FULL).has(200);
        assertThat(same.header("ETag")).isEqualTo(before.header("ETag"));
        Reply changed = api.patch(path(1), "{\"prices\": {\"EUR\": 1}}").has(200);
        assertThat(changed.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(api.get(path(1)).header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void eachValueIsCheckedAndNamedByItsPlace() {
        api.post("/crates", crate(3, "{\"labels\": [\"a\", \" \"], \"contents\": [{\"label\": \"\", \"amount\": 0}]}"))
                .has(422, "labels[1]", "contents[0].label", "contents[0].amount");
        api.patch(
                        path(1),
                        "{\"prices\": {\"EU\": 1, \"GBP\": 0}, \"layers\": {\"2\": {\"amount\": 0}, \"3\": {\"amount\": 1}}}")
                .has(422, "prices.EU", "prices.GBP", "layers.2.amount", "layers.3.label");
        api.patch(path(1), "{\"labels\": [\"a\", \"b\", \"c\", \"d\"]}").has(422, "labels");
        api.patch(path(1), "{\"layers\": {\"x\": null}}").has(400, "layers.x");
        api.get("/crates/" + depot + "/3").has(404);
    }

    @Test
    void listsAreFilteredByWhatTheyHold() {
        assertThat(api.get(crates() + "&labels=z").has(200).items("number")).containsExactly("1");
        assertThat(api.get(crates() + "&labels.in=a,b").has(200).items("number"))
                .containsExactly("1", "2");
        assertThat(api.get(crates() + "&contents.label=bolts").has(200).items("number"))
                .containsExactly("1");
        assertThat(api.get("/crates/count?labels.isNull=false&depot=" + depot)
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void severalAreWrittenTogether() {
        String created = "{\"items\": [" + crate(3, FULL) + ", " + crate(4, "{}") + "]}";
        same(api.post("/crates/bulk", created).has(200), "/items/0/resource/prices", "{\"EUR\": 5, \"USD\": 6}");
        String change =
                "{\"items\": [{\"id\": {\"depot\": \"" + depot + "\", \"number\": 4}, \"patch\": " + FULL + "}]}";
        same(
                api.send("PATCH", "/crates/bulk", Api.JSON, change).has(200),
                "/items/0/resource/labels",
                "[\"z\", \"a\", \"z\"]");
        same(api.get(path(4)).has(200), "/prices", "{\"EUR\": 5, \"USD\": 6}");

        api.delete("/crates/bulk?ids=" + depot + "/3," + depot + "/4").has(200);
        assertThat(api.get(crates()).has(200).items("number")).containsExactly("1", "2");
    }

    private String crates() {
        return "/crates?depot=" + depot;
    }

    private String path(int number) {
        return "/crates/" + depot + "/" + number;
    }

    private String crate(int number, String members) {
        String key = "{\"depot\": \"" + depot + "\", \"number\": " + number;
        return key + (members.equals("{}") ? "}" : ", " + members.substring(1));
    }

    private static String match(int club, int number) {
        return "{\"clubId\": " + club + ", \"number\": " + number + "}";
    }

    /** Read in the same way: numbers are of the same kind then. */
    private static void same(Reply reply, String pointer, String json) {
        assertThat(JSON.readTree(reply.at(pointer).toString())).isEqualTo(JSON.readTree(json));
    }
}
