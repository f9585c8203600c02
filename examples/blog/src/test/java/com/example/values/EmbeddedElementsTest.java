package com.example.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Collections of embeddables: an array of objects in every answer, replaced as a whole, and checked to every depth. */
@OnEveryDatabase
class EmbeddedElementsTest {

    private static final String BONN =
            "{\"town\": \"Bonn\", \"nights\": 2, \"point\": {\"latitude\": 50.7, \"longitude\": 7.1}}";

    private static final String AHRWEILER = "{\"town\": \"Ahrweiler\", \"nights\": 1}";

    private final RunningApplication application;
    private final Api api;

    EmbeddedElementsTest(Database database) {
        application = Values.on(database);
        api = application.api();
    }

    @Test
    void theyAreShownInTheOrderOfTheirColumnToEveryDepth() {
        Reply created = create("\"stops\": [%s, %s, %s]".formatted(BONN, AHRWEILER, BONN));

        for (Reply shown : List.of(created, api.get("/trips/" + created.id()).has(200))) {
            assertThat(texts(shown, "/stops", "town")).containsExactly("Bonn", "Ahrweiler", "Bonn");
            assertThat(shown.at("/stops/0/point/latitude").asDouble()).isEqualTo(50.7);
            assertThat(shown.at("/stops/1/point").isNull()).isTrue();
        }
        assertThat(texts(api.get("/trips").has(200), "/items/0/stops", "town"))
                .containsExactly("Bonn", "Ahrweiler", "Bonn");
    }

    @Test
    void withoutAColumnTheyAreInTheStatedOrder() {
        long id = create(
                        "\"costs\": [{\"amount\": 1}, {\"amount\": 3, \"purpose\": \"b\"}, {\"amount\": 3, \"purpose\": \"a\"}]")
                .id();

        Reply shown = api.get("/trips/" + id).has(200);

        assertThat(texts(shown, "/costs", "amount")).containsExactly("3", "3", "1");
        assertThat(texts(shown, "/costs", "purpose")).startsWith("a", "b");
    }

    @Test
    void aPageCostsOneStatementMoreForEachCollection() {
        for (int number = 0; number < 10; number++) {
            create("\"stops\": [%s, %s]".formatted(BONN, AHRWEILER));
        }

        assertThat(application.statementsOf(() -> api.get("/trips").has(200))).isEqualTo(4);
    }

    @Test
    void whatIsLeftOutOfANewOneStaysAsTheEntityInitialisesIt() {
        Reply created = create("\"stops\": null");

        assertThat(texts(created, "/stops", "town")).isEmpty();
        assertThat(texts(api.get("/trips/" + created.id()), "/tickets", "kind")).containsExactly("day");
    }

    @Test
    void theyAreReplacedAsAWhole() {
        String path = "/trips/"
                + create("\"stops\": [%s, %s], \"costs\": [{\"amount\": 1}]".formatted(BONN, AHRWEILER))
                        .id();

        Reply patched = api.patch(
                        path,
                        "{\"stops\": [%s], \"tickets\": [{\"kind\": \"week\", \"zones\": 3}, {\"kind\": \"week\", \"zones\": 3}]}"
                                .formatted(AHRWEILER))
                .has(200);
        assertThat(texts(patched, "/stops", "town")).containsExactly("Ahrweiler");
        assertThat(texts(patched, "/tickets", "kind")).containsExactly("week");
        assertThat(texts(patched, "/costs", "amount")).containsExactly("1");
        assertThat(api.get(path).json()).isEqualTo(patched.json());

        Reply replaced = api.put(path, "{\"name\": \"Trip\", \"stops\": [%s, %s]}".formatted(AHRWEILER, BONN))
                .has(200);
        assertThat(texts(replaced, "/stops", "town")).containsExactly("Ahrweiler", "Bonn");
        assertThat(texts(replaced, "/tickets", "kind")).isEmpty();
        assertThat(texts(replaced, "/costs", "amount")).isEmpty();
        assertThat(api.get(path).json()).isEqualTo(replaced.json());

        assertThat(texts(api.patch(path, "{\"stops\": null}").has(200), "/stops", "town"))
                .isEmpty();
        api.delete(path).has(204);
    }

    @Test
    void onlyAChangeOfThemCountsAsAVersion() {
        Reply created = create("\"stops\": [%s], \"tickets\": [{\"kind\": \"a\", \"zones\": 1}]".formatted(BONN));
        String path = "/trips/" + created.id();

        Reply same = api.patch(
                        path, "{\"stops\": [%s], \"tickets\": [{\"zones\": 1, \"kind\": \"a\"}]}".formatted(BONN))
                .has(200);
        assertThat(same.header("ETag")).isEqualTo(created.header("ETag"));

        Reply changed = api.patch(path, "{\"stops\": [%s]}".formatted(BONN.replace("50.7", "50.8")))
                .has(200);
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(api.get(path).header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void eachIsCheckedToEveryDepthAndNamedByItsPlace() {
        String broken = "{\"town\": \" \", \"nights\": 0, \"point\": {\"latitude\": 91}}";

        refused(
                422,
                "\"stops\": [%s, %s, {}]".formatted(BONN, broken),
                "stops[1].town",
                "stops[1].nights",
                "stops[1].point.latitude",
                "stops[1].point.longitude",
                "stops[2].town",
                "stops[2].nights");
        refused(422, "\"stops\": [%1$s, %1$s, %1$s, %1$s, %1$s]".formatted(BONN), "stops");
        refused(
                422,
                "\"costs\": [{\"amount\": 1}, {}, {\"purpose\": \"too long a text\"}]",
                "costs[1]",
                "costs[2].purpose");
        refused(400, "\"stops\": [{\"city\": \"Bonn\"}]", "stops[0].city");
        refused(400, "\"stops\": [{\"town\": 1}]", "stops[0].town");
        refused(400, "\"stops\": [null]", "stops[0]");
        refused(400, "\"stops\": %s".formatted(BONN), "stops");
    }

    @Test
    void listsAreFilteredByTheComponentsThatTheModelNames() {
        create("\"stops\": [%s, %s]".formatted(BONN, AHRWEILER));
        create("\"stops\": [%s]".formatted(AHRWEILER));

        assertThat(api.get("/trips?stops.town=Bonn").has(200).items("name")).hasSize(1);
        assertThat(api.get("/trips?stops.town.in=Bonn,Ahrweiler").has(200).items("name"))
                .hasSize(2);
        assertThat(api.get("/trips?stops.point.latitude.gt=50").has(200).items("name"))
                .hasSize(1);
        api.get("/trips?stops.nights=1").has(400);
        api.get("/trips?costs.amount=1").has(400);
    }

    private void refused(int status, String members, String... paths) {
        api.post("/trips", "{\"name\": \"Trip\", %s}".formatted(members)).has(status, paths);
    }

    private Reply create(String members) {
        return api.post("/trips", "{\"name\": \"Trip\", %s}".formatted(members)).has(201);
    }

    private static List<String> texts(Reply reply, String pointer, String member) {
        return StreamSupport.stream(reply.at(pointer).spliterator(), false)
                .map(value -> value.path(member).asString(""))
                .toList();
    }
}
