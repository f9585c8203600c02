package com.example.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is embedded, at every depth: written, patched, checked, and queried by its path. */
@OnEveryDatabase
class EmbeddedTest {

    private static final String WORK =
            "{\"street\": \"Main St\", \"city\": \"Bonn\", \"point\": {\"latitude\": 50.7, \"longitude\": 7.1}}";

    private final RunningApplication application;
    private final Api api;

    EmbeddedTest(Database database) {
        application = Values.on(database);
        api = application.api();
    }

    @Test
    void everyDepthIsStoredAndShownInOneStatementBesidesThoseOfTheCollections() {
        long id = member("Ada", "{\"phone\": \"1\", \"work\": %s}".formatted(WORK));

        Reply shown = api.get("/members/" + id).has(200);

        assertThat(shown.at("/contact/work/city").asString()).isEqualTo("Bonn");
        assertThat(shown.at("/contact/work/point/latitude").asDouble()).isEqualTo(50.7);
        assertThat(shown.at("/home").isNull()).isTrue();
        assertThat(application.statementsOf(() -> api.get("/members/" + id))).isEqualTo(3);
    }

    @Test
    void whatHoldsNothingAtSomeDepthIsNull() {
        long id = member("Ada", "{\"phone\": \"1\"}");

        assertThat(api.get("/members/" + id).at("/contact/work").isNull()).isTrue();

        long other = member("Bob", "{\"work\": {\"city\": \"Bonn\"}}");
        assertThat(api.get("/members/" + other).at("/contact/work/point").isNull())
                .isTrue();
    }

    @Test
    void aPatchIsMergedAtEveryDepth() {
        long id = member("Ada", "{\"phone\": \"1\", \"work\": %s}".formatted(WORK));

        Reply patched = api.patch(
                        "/members/" + id, "{\"contact\": {\"work\": {\"street\": null, \"point\": {\"latitude\": 1}}}}")
                .has(200);

        assertThat(patched.at("/contact/phone").asString()).isEqualTo("1");
        assertThat(patched.at("/contact/work/street").isNull()).isTrue();
        assertThat(patched.at("/contact/work/city").asString()).isEqualTo("Bonn");
        assertThat(patched.at("/contact/work/point/latitude").asDouble()).isEqualTo(1);
        assertThat(patched.at("/contact/work/point/longitude").asDouble()).isEqualTo(7.1);
        assertThat(api.get("/members/" + id).json().path("contact")).isEqualTo(patched.at("/contact"));

        api.patch("/members/" + id, "{\"contact\": {\"work\": null}}").has(200);
        assertThat(api.get("/members/" + id).at("/contact/work").isNull()).isTrue();
    }

    @Test
    void whatTheConstructorOfAValueRefusesIsNoFailureOfTheServer() {
        String nowhere = "{\"point\": {\"latitude\": 0, \"longitude\": 0}, \"city\": \"Bonn\"}";
        api.post("/members", "{\"name\": \"Ada\", \"contact\": {\"work\": " + nowhere + "}}")
                .has(422, "contact.work.point");
        api.post(
                        "/trips",
                        "{\"name\": \"To the sea\", \"stops\": ["
                                + nowhere.replace("\"city\"", "\"nights\": 1, \"town\"") + "]}")
                .has(422, "point");

        long id = member("Ada", "{\"phone\": \"1\", \"work\": %s}".formatted(WORK));
        api.patch("/members/" + id, "{\"contact\": {\"work\": " + nowhere + "}}")
                .has(422, "contact.work.point");
        assertThat(api.get("/members/" + id).at("/contact/work/point/latitude").asDouble())
                .isEqualTo(50.7);
    }

    @Test
    void aPatchThatMakesSomethingMustBeComplete() {
        long id = member("Ada", "{\"phone\": \"1\"}");

        api.patch("/members/" + id, "{\"contact\": {\"work\": {\"street\": \"Main St\"}}}")
                .has(422, "contact.work.city");
        api.patch("/members/" + id, "{\"home\": {\"city\": \"Rome\", \"point\": {\"latitude\": 1}}}")
                .has(422, "home.point.longitude");
        api.patch("/members/" + id, "{\"contact\": {\"work\": {\"city\": \"Bonn\"}}}")
                .has(200);
        api.patch("/members/" + id, "{\"contact\": {\"work\": {\"point\": {\"longitude\": 1}}}}")
                .has(422, "contact.work.point.latitude");
    }

    @Test
    void constraintsHoldAtEveryDepthAndThoseOfAnOverriddenColumnThere() {
        String street = "a street of more than 20 characters";

        api.post(
                        "/members",
                        "{\"name\": \"Ada\", \"home\": {\"street\": \"%1$s\", \"city\": \" \"}, \"contact\": {\"work\": {\"street\": \"%1$s\", \"city\": \"Bonn\", \"point\": {\"latitude\": 91, \"longitude\": 0}}}}"
                                .formatted(street))
                .has(422, "home.city", "contact.work.street", "contact.work.point.latitude");
        api.post("/members", "{\"name\": \"Ada\", \"contact\": {\"work\": {\"town\": \"Bonn\"}}}")
                .has(400);
    }

    @Test
    void componentsAreFilteredSortedAndSearchedByTheirPaths() {
        member("Ada", "{\"work\": {\"city\": \"Bonn\"}}");
        member("Bob", "{\"work\": %s}".formatted(WORK.replace("Bonn", "Aachen")));
        api.post("/members", "{\"name\": \"Eve\", \"home\": {\"city\": \"Zug\", \"street\": \"Bonner Weg\"}}")
                .has(201);

        assertThat(names("?contact.work.city=Bonn")).containsExactly("Ada");
        assertThat(names("?contact.work.city.isNull=true")).containsExactly("Eve");
        assertThat(names("?contact.work.point.latitude.gt=50")).containsExactly("Bob");
        assertThat(names("?home.city.in=Zug,Rome")).containsExactly("Eve");
        assertThat(names("?sort=contact.work.city")).containsExactly("Bob", "Ada", "Eve");
        assertThat(names("?sort=-contact.work.city")).containsExactly("Eve", "Ada", "Bob");
        assertThat(names("?q=bonn&sort=name")).containsExactly("Ada", "Eve");
        api.get("/members?contact.work.street=x").has(400);
        api.get("/members?contact.phone=1").has(400);
        api.get("/members?sort=contact.phone").has(400);
    }

    @Test
    void aListIsReadToItsEndByTheCursorsOfAComponent() {
        member("Ada", "{\"work\": {\"city\": \"Bonn\"}}");
        member("Bob", "{\"work\": {\"city\": \"Aachen\"}}");
        member("Eve", "{\"phone\": \"2\"}");

        StringBuilder seen = new StringBuilder();
        Reply page = api.get("/members?sort=contact.work.city&size=1").has(200);
        while (page.at("/next").isString()) {
            seen.append(page.at("/items/0/name").asString());
            page = api.get("/members?sort=contact.work.city&size=1&cursor="
                            + page.at("/next").asString())
                    .has(200);
        }

        assertThat(seen.append(page.at("/items/0/name").asString())).hasToString("BobAdaEve");
    }

    private List<String> names(String query) {
        return api.get("/members" + query).has(200).items("name");
    }

    private long member(String name, String contact) {
        return api.post("/members", "{\"name\": \"%s\", \"contact\": %s}".formatted(name, contact))
                .has(201)
                .id();
    }
}
