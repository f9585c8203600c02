package com.example.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A link entity with attributes of its own, whose key consists of the keys of two others (an {@code @IdClass}). */
@OnEveryDatabase
class LinkEntityTest {

    private final RunningApplication application;
    private final Api api;

    LinkEntityTest(Database database) {
        application = Keys.on(database);
        api = application.api();
    }

    @Test
    void itIsCreatedAndFoundByBothKeys() {
        int club = Keys.club(api, "Chess");
        String person = Keys.person(api, "Ada");

        Reply created = member(club, person, "chair").has(201);

        String path = "/memberships/" + club + "/" + person;
        assertThat(created.header("Location").orElseThrow()).endsWith(path);
        assertThat(created.header("ETag")).contains("\"0\"");
        assertThat(created.at("/clubId").asInt()).isEqualTo(club);
        assertThat(created.at("/personId").asString()).isEqualTo(person);
        Reply found = api.get(path + "?expand=person").has(200);
        assertThat(found.at("/person/fullName").asString()).isEqualTo("Ada");
        assertThat(found.at("/position").asString()).isEqualTo("chair");
    }

    @Test
    void itIsFoundByOneStatement() {
        int club = Keys.club(api, "Rowing");
        String person = Keys.person(api, "Bo");
        member(club, person, "cox").has(201);

        assertThat(application.statementsOf(() -> api.get("/memberships/" + club + "/" + person)))
                .isEqualTo(1);
    }

    @Test
    void itIsChangedAndDeletedByBothKeys() {
        int club = Keys.club(api, "Go");
        String path = "/memberships/" + club + "/" + Keys.person(api, "Cy");
        member(club, path.substring(path.lastIndexOf('/') + 1), "member").has(201);

        assertThat(api.patch(path, "{\"position\": \"treasurer\"}").has(200).header("ETag"))
                .contains("\"1\"");
        assertThat(api.put(path, "{\"position\": \"guest\", \"card\": \"c-" + club + "\"}")
                        .has(200)
                        .at("/card")
                        .asString())
                .isEqualTo("c-" + club);
        api.patch(path, "{\"clubId\": 1}").has(400, "clubId");
        api.send("DELETE", path, "", "", "If-Match", "\"0\"").has(412);
        api.send("DELETE", path, "", "", "If-Match", "\"2\"").has(204);
        api.get(path).has(404);
        api.patch(path, "{\"position\": \"x\"}").has(404);
        api.delete(path).has(404);
    }

    @Test
    void aKeyIsTakenOnceOnly() {
        int club = Keys.club(api, "Judo");
        String person = Keys.person(api, "Di");
        member(club, person, "member").has(201);

        assertThat(member(club, person, "again").has(409).violationPaths()).containsExactly("clubId, personId");
        member(club, Keys.person(api, "Ed"), "member").has(201);
    }

    @Test
    void itsOwnUniqueValuesAreItsOwn() {
        int club = Keys.club(api, "Polo");
        String first = "/memberships/" + club + "/" + Keys.person(api, "Fay");
        String card = "card-" + club;
        post(club, first, "\"card\": \"" + card + "\", \"position\": \"a\"").has(201);
        String second = "/memberships/" + club + "/" + Keys.person(api, "Gil");
        post(club, second, "\"position\": \"b\"").has(201);

        api.patch(second, "{\"card\": \"" + card + "\"}").has(409, "card");
        api.patch(first, "{\"card\": \"" + card + "\"}").has(200);
        assertThat(api.get("/memberships/by/card/" + card)
                        .has(200)
                        .at("/position")
                        .asString())
                .isEqualTo("a");
    }

    @Test
    void whatItLinksMustBeThere() {
        int club = Keys.club(api, "Darts");

        member(club, UUID.randomUUID().toString(), "ghost").has(422, "personId");
        api.post("/memberships", "{\"position\": \"nobody\"}").has(422, "clubId", "personId");
    }

    @Test
    void aKeyThatIsMalformedIsRefused() {
        String person = UUID.randomUUID().toString();

        api.get("/memberships/1/" + person).has(404);
        api.get("/memberships/x/" + person).has(400, "clubId");
        api.get("/memberships/01/" + person).has(400, "clubId");
        api.get("/memberships/1/x").has(400, "personId");
        api.delete("/memberships/1/x").has(400, "personId");
    }

    @Test
    void cursorsLeadThroughAllOfAList() {
        int club = Keys.club(api, "Choir");
        List<String> people = new ArrayList<>();
        for (int index = 0; index < 5; index++) {
            people.add(Keys.person(api, "Singer " + index));
            member(club, people.get(index), index < 3 ? "alto" : "bass").has(201);
        }

        for (String order : List.of("", "&sort=position", "&sort=-personId", "&sort=-position,clubId")) {
            List<String> seen = new ArrayList<>();
            String path = "/memberships?clubId=" + club + "&size=2" + order;
            Reply page = api.get(path).has(200);
            seen.addAll(page.items("personId"));
            while (page.at("/next").isString()) {
                page = api.get(path + "&cursor=" + page.at("/next").asString()).has(200);
                seen.addAll(page.items("personId"));
            }
            assertThat(seen).as(order).containsExactlyInAnyOrderElementsOf(people);
        }
        assertThat(api.get("/memberships/count?clubId=" + club + "&position=alto")
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void itIsListedBelowOneOfBoth() {
        int club = Keys.club(api, "Fencing");
        member(club, Keys.person(api, "Hal"), "member").has(201);
        member(Keys.club(api, "Boxing"), Keys.person(api, "Ivy"), "member").has(201);

        assertThat(api.get("/clubs/" + club + "/memberships").has(200).items("clubId"))
                .containsExactly(String.valueOf(club));
    }

    private Reply member(int club, String person, String position) {
        return post(club, "/" + person, "\"position\": \"" + position + "\"");
    }

    private Reply post(int club, String path, String rest) {
        String person = path.substring(path.lastIndexOf('/') + 1);
        return api.post("/memberships", "{\"clubId\": " + club + ", \"personId\": \"" + person + "\", " + rest + "}");
    }
}
