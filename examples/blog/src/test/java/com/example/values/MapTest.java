package com.example.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Maps: a JSON object in every answer, replaced as a whole by POST and PUT, and merged by PATCH. */
@OnEveryDatabase
class MapTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String BERLIN =
            "{\"town\": \"Berlin\", \"phone\": \"1\", \"point\": {\"latitude\": 52.5, \"longitude\": 13.4}}";

    private final RunningApplication application;
    private final Api api;

    MapTest(Database database) {
        application = Values.on(database);
        api = application.api();
    }

    @Test
    void keysOfEveryKindAreTheMembersOfAnObject() {
        String badge = UUID.randomUUID().toString();
        Reply created = create("\"prices\": {\"cut\": 19.5, \"wash\": 5}, \"hours\": {\"MONDAY\": \"09:00:00\"},"
                + " \"floors\": {\"-1\": \"Store\", \"2\": \"Office\"}, \"badges\": {\"%s\": \"Ada\"}"
                        .formatted(badge));

        for (Reply shown :
                new Reply[] {created, api.get("/firms/" + created.id()).has(200)}) {
            assertThat(shown.at("/prices/cut").asDouble()).isEqualTo(19.5);
            assertThat(shown.at("/hours/MONDAY").asString()).startsWith("09:00");
            same(shown, "/floors", "{\"-1\": \"Store\", \"2\": \"Office\"}");
            assertThat(shown.at("/badges/" + badge).asString()).isEqualTo("Ada");
            same(shown, "/offices", "{}");
        }
        assertThat(api.get("/firms").has(200).at("/items/0/prices/wash").asInt())
                .isEqualTo(5);
    }

    @Test
    void valuesMayBeObjects() {
        Reply created = create("\"offices\": {\"berlin\": %s, \"rome\": {\"town\": \"Rome\"}}".formatted(BERLIN));
        Reply shown = api.get("/firms/" + created.id()).has(200);

        same(shown, "/offices/berlin", BERLIN);
        assertThat(shown.at("/offices/rome/town").asString()).isEqualTo("Rome");
        assertThat(shown.at("/offices/rome/point").isNull()).isTrue();
    }

    @Test
    void aPageCostsOneStatementMoreForEachMap() {
        for (int number = 0; number < 10; number++) {
            create("\"prices\": {\"cut\": 1}, \"offices\": {\"berlin\": %s}".formatted(BERLIN));
        }

        assertThat(application.statementsOf(() -> api.get("/firms").has(200))).isEqualTo(6);
    }

    @Test
    void whatIsLeftOutOfANewOneStaysAsTheEntityInitialisesIt() {
        Reply created = create("\"hours\": null");

        assertThat(created.at("/prices/advice").asInt()).isEqualTo(10);
        same(created, "/hours", "{}");
    }

    @Test
    void putReplacesAllEntries() {
        String path = "/firms/"
                + create("\"floors\": {\"1\": \"a\", \"2\": \"b\"}, \"offices\": {\"berlin\": %s}".formatted(BERLIN))
                        .id();

        Reply replaced = api.put(
                        path,
                        "{\"name\": \"Firm\", \"floors\": {\"2\": \"c\"}, \"offices\": {\"bonn\": {\"town\": \"Bonn\"}}}")
                .has(200);

        same(replaced, "/floors", "{\"2\": \"c\"}");
        same(replaced, "/prices", "{}");
        assertThat(replaced.at("/offices").propertyNames()).containsExactly("bonn");
        assertThat(api.get(path).json()).isEqualTo(replaced.json());
        api.delete(path).has(204);
    }

    @Test
    void patchSetsRemovesAndKeepsEntries() {
        String path = "/firms/"
                + create("\"floors\": {\"1\": \"a\", \"2\": \"b\", \"3\": \"c\"}")
                        .id();

        Reply patched = api.patch(path, "{\"floors\": {\"1\": null, \"2\": \"x\", \"4\": \"d\", \"9\": null}}")
                .has(200);

        same(patched, "/floors", "{\"2\": \"x\", \"3\": \"c\", \"4\": \"d\"}");
        assertThat(api.get(path).json()).isEqualTo(patched.json());
        same(api.patch(path, "{\"floors\": null}").has(200), "/floors", "{}");
    }

    @Test
    void patchMergesValuesThatAreObjects() {
        String path = "/firms/"
                + create("\"offices\": {\"berlin\": %s, \"rome\": {\"town\": \"Rome\"}}".formatted(BERLIN))
                        .id();

        Reply patched = api.patch(
                        path,
                        "{\"offices\": {\"berlin\": {\"phone\": null, \"point\": {\"latitude\": 1}}, \"rome\": null, \"bonn\": {\"town\": \"Bonn\"}}}")
                .has(200);

        same(
                patched,
                "/offices",
                "{\"berlin\": {\"town\": \"Berlin\", \"phone\": null, \"point\": {\"latitude\": 1.0, \"longitude\": 13.4}},"
                        + " \"bonn\": {\"town\": \"Bonn\", \"phone\": null, \"point\": null}}");
        assertThat(api.get(path).json()).isEqualTo(patched.json());
    }

    @Test
    void onlyAChangeOfAnEntryCountsAsAVersion() {
        Reply created = create("\"floors\": {\"1\": \"a\"}, \"offices\": {\"berlin\": %s}".formatted(BERLIN));
        String path = "/firms/" + created.id();

        Reply same = api.patch(
                        path,
                        "{\"floors\": {\"1\": \"a\", \"2\": null}, \"offices\": {\"berlin\": %s}}".formatted(BERLIN))
                .has(200);
        assertThat(same.header("ETag")).isEqualTo(created.header("ETag"));

        Reply changed = api.patch(path, "{\"offices\": {\"berlin\": {\"phone\": \"2\"}}}")
                .has(200);
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(api.get(path).header("ETag")).isEqualTo(changed.header("ETag"));
        Reply removed = api.patch(path, "{\"floors\": {\"1\": null}}").has(200);
        assertThat(removed.header("ETag")).isNotEqualTo(changed.header("ETag"));
    }

    @Test
    void keysAndValuesAreCheckedAndNamed() {
        refused(422, "\"prices\": {\"cut\": 0, \" \": 1}", "prices.cut", "prices. ");
        refused(422, "\"prices\": {\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}", "prices");
        refused(
                422,
                "\"offices\": {\"berlin\": {\"town\": \" \", \"phone\": \"123456\", \"point\": {\"latitude\": 91}}, \"b\": %s}"
                        .formatted(BERLIN),
                "offices.berlin.town",
                "offices.berlin.phone",
                "offices.berlin.point.latitude",
                "offices.berlin.point.longitude",
                "offices.b");
    }

    @Test
    void aKeyHasOneSpellingAndNoOther() {
        for (String key : new String[] {"01", "+1", " 1", "1.0", "x", "", "2147483648"}) {
            refused(400, "\"floors\": {\"%s\": \"a\"}".formatted(key), "floors." + key);
        }
        refused(400, "\"hours\": {\"monday\": \"09:00:00\"}", "hours.monday");
        refused(400, "\"hours\": {\"0\": \"09:00:00\"}", "hours.0");
        refused(400, "\"badges\": {\"7\": \"a\"}", "badges.7");
        refused(400, "\"prices\": {\"cut\": null}", "prices.cut");
        refused(400, "\"prices\": {\"cut\": \"1\"}", "prices.cut");
        refused(400, "\"prices\": []", "prices");
        refused(400, "\"offices\": {\"berlin\": {\"city\": \"Berlin\"}}", "offices.berlin.city");
    }

    @Test
    void whatAPatchMakesOfAMapIsChecked() {
        String path = "/firms/"
                + create("\"prices\": {\"a\": 1, \"b\": 2}, \"offices\": {\"berlin\": %s}".formatted(BERLIN))
                        .id();

        api.patch(path, "{\"prices\": {\"c\": 3, \"d\": 4}}").has(422, "prices");
        api.patch(path, "{\"prices\": {\"a\": null, \"c\": 3, \"d\": 4}}").has(200);
        api.patch(path, "{\"prices\": {\"d\": -1}}").has(422, "prices.d");
        api.patch(path, "{\"prices\": {\" \": 1, \"d\": null}}").has(422, "prices. ");
        api.patch(path, "{\"floors\": {\"x\": \"a\"}}").has(400, "floors.x");
        api.patch(path, "{\"floors\": {\"x\": null}}").has(400, "floors.x");
        api.patch(
                        path,
                        "{\"offices\": {\"rome\": {\"phone\": \"1\"}, \"berlin\": {\"town\": null, \"point\": {\"latitude\": -91}}}}")
                .has(422, "offices.rome.town", "offices.berlin.town", "offices.berlin.point.latitude");
        api.patch(path, "{\"offices\": {\"a1\": %1$s, \"a2\": %1$s, \"a3\": %1$s}}".formatted(BERLIN))
                .has(422, "offices");
    }

    private void refused(int status, String members, String... paths) {
        api.post("/firms", "{\"name\": \"Firm\", %s}".formatted(members)).has(status, paths);
    }

    private Reply create(String members) {
        return api.post("/firms", "{\"name\": \"Firm\", %s}".formatted(members)).has(201);
    }

    /** Read in the same way: numbers are of the same kind then. */
    private static void same(Reply reply, String pointer, String json) {
        assertThat(JSON.readTree(reply.at(pointer).toString())).isEqualTo(JSON.readTree(json));
    }
}
