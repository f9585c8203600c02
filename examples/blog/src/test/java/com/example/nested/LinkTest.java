package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Links one by one: PUT and DELETE of one pair. */
@OnEveryDatabase
class LinkTest {

    private static final int CLIENTS = 8;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Nested nested;
    private final Api api;

    LinkTest(Database database) {
        nested = Nested.on(database);
        api = nested.api();
    }

    @Test
    void theOwningSideLinksOnceAndUnlinks() {
        long student = nested.named("/students", "Ada");
        String course = course();

        link(student, course).has(204);
        link(student, course).has(204);
        assertThat(courses(student)).containsExactly(course);
        api.delete("/students/" + student + "/courses/" + course).has(204);
        api.delete("/students/" + student + "/courses/" + course).has(404);
        assertThat(courses(student)).isEmpty();
    }

    @Test
    void theInverseSideWritesTheSameRelation() {
        long student = nested.named("/students", "Grace");
        String course = course();

        put("/courses/" + course + "/students/" + student).has(204);
        assertThat(courses(student)).containsExactly(course);
        put("/courses/" + course + "/students/" + student).has(204);
        assertThat(nested.rows("student_courses", "courses_code = '" + course + "'"))
                .isEqualTo(1);
        api.delete("/courses/" + course + "/students/" + student).has(204);
        assertThat(courses(student)).isEmpty();
        api.delete("/courses/" + course + "/students/" + student).has(404);
    }

    @Test
    void whatDoesNotExistIs404OnEitherSide() {
        long student = nested.named("/students", "Ada");
        String course = course();

        assertThat(link(student, "none").has(404).at("/detail").asString())
                .isEqualTo("There is no course with the id none.");
        assertThat(link(999_999, course).has(404).at("/detail").asString())
                .isEqualTo("There is no student with the id 999999.");
        put("/courses/" + course + "/students/999999").has(404);
        put("/courses/none/students/" + student).has(404);
        api.delete("/students/999999/courses/" + course).has(404);
        put("/students/x/courses/" + course).has(400, "id");
        put("/courses/" + course + "/students/x").has(400, "studentId");
        assertThat(courses(student)).isEmpty();
    }

    @Test
    void theBoundsOfTheCollectionHoldForLinksFromBothSides() {
        long student = nested.named("/students", "Ada");
        for (int number = 0; number < 3; number++) {
            link(student, course()).has(204);
        }
        String fourth = course();

        link(student, fourth).has(422, "courses");
        put("/courses/" + fourth + "/students/" + student).has(422, "courses");
        assertThat(courses(student)).hasSize(3).doesNotContain(fourth);
    }

    @Test
    void withoutTheVerbReplaceThereIsNoListOfKeysInTheBodies() {
        String course = course();

        api.post("/students", "{\"name\": \"Ada\", \"courseIds\": [\"%s\"]}".formatted(course))
                .has(400, "courseIds");
        long student = nested.named("/students", "Ada");
        api.patch("/students/" + student, "{\"courseIds\": []}").has(400, "courseIds");
    }

    @Test
    void anOrderColumnGetsTheLinkAtItsEndAndAnUnlinkClosesTheGap() {
        long first = nested.named("/tracks", "First");
        long second = nested.named("/tracks", "Second");
        long third = nested.named("/tracks", "Third");
        long playlist = api.post("/playlists", "{\"name\": \"Mix\", \"trackIds\": [%d, %d]}".formatted(third, first))
                .has(201)
                .id();

        put("/playlists/" + playlist + "/tracks/" + second).has(204);
        assertThat(tracks(playlist)).containsExactly("Third", "First", "Second");
        put("/playlists/" + playlist + "/tracks/" + third).has(204);
        assertThat(tracks(playlist)).containsExactly("Third", "First", "Second");
        api.delete("/playlists/" + playlist + "/tracks/" + first).has(204);
        assertThat(tracks(playlist)).containsExactly("Third", "Second");
    }

    @Test
    void aLinkOfTheOwningSideCountsAsAChangeOfItsVersion() {
        long track = nested.named("/tracks", "Track");
        String playlist = "/playlists/" + nested.named("/playlists", "Mix");

        put(playlist + "/tracks/" + track).has(204);
        assertThat(api.get(playlist).at("/version").asLong()).isEqualTo(1);
        put(playlist + "/tracks/" + track).has(204);
        assertThat(api.get(playlist).at("/version").asLong()).isEqualTo(1);
        api.delete(playlist + "/tracks/" + track).has(204);
        assertThat(api.get(playlist).at("/version").asLong()).isEqualTo(2);
    }

    @Test
    void underIfMatchALinkIsWrittenOfThatVersionOnly() {
        long track = nested.named("/tracks", "Track");
        String playlist = "/playlists/" + nested.named("/playlists", "Mix");
        String link = playlist + "/tracks/" + track;

        ifMatch("PUT", link, "\"1\"").has(412);
        assertThat(api.get(playlist + "?expand=tracks").at("/tracks")).isEmpty();
        ifMatch("PUT", link, "\"0\"").has(204);
        ifMatch("DELETE", link, "\"0\"").has(412);
        assertThat(api.get(playlist + "?expand=tracks").at("/tracks")).hasSize(1);
        ifMatch("DELETE", link, api.get(playlist).header("ETag").orElseThrow()).has(204);
        ifMatch("PUT", link, "*").has(204);
        ifMatch("PUT", link, "0").has(400, "If-Match");
        ifMatch("PUT", "/playlists/999999/tracks/" + track, "\"0\"").has(404);
    }

    @Test
    void theVersionIsThatOfTheResourceAtThePathAlsoIfTheOtherHoldsTheLink() {
        String team = "/teams/" + nested.named("/teams", "Red");
        long player = nested.named("/players", "Ada");
        String link = team + "/players/" + player;

        ifMatch("PUT", link, "\"1\"").has(412);
        ifMatch("PUT", link, "\"0\"").has(204);
        api.patch(team, "{\"name\": \"Blue\"}").has(200);
        ifMatch("DELETE", link, "\"0\"").has(412);
        assertThat(api.get("/players/" + player).at("/teamId").isNull()).isFalse();
        ifMatch("DELETE", link, "\"1\"").has(204);
        ifMatch("PUT", "/teams/999999/players/" + player, "\"0\"").has(404);
    }

    @Test
    void aResourceWithoutAVersionHasNoneThatALinkCouldBeHeldAgainst() {
        long student = nested.named("/students", "Ada");

        ifMatch("PUT", "/students/" + student + "/courses/" + course(), "\"0\"").has(400, "If-Match");
        assertThat(courses(student)).isEmpty();
    }

    @Test
    void underIfMatchOneOfManyLinksAtTheSameTimeIsWritten() throws Exception {
        String playlist = "/playlists/" + nested.named("/playlists", "Mix");
        List<Long> tracks = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            tracks.add(nested.named("/tracks", "Track " + number));
        }

        assertThat(AtOnce.statuses(
                        CLIENTS, number -> ifMatch("PUT", playlist + "/tracks/" + tracks.get(number), "\"0\"")))
                .containsOnlyOnce(204)
                .isSubsetOf(204, 412);
        assertThat(api.get(playlist + "?expand=tracks").at("/tracks")).hasSize(1);
    }

    @Test
    void aReferenceOfTheOtherSideIsSetMovedAndCleared() {
        String red = "/teams/" + nested.named("/teams", "Red");
        String blue = "/teams/" + nested.named("/teams", "Blue");
        long player = nested.named("/players", "Ada");

        put(red + "/players/" + player).has(204);
        put(red + "/players/" + player).has(204);
        assertThat(red)
                .endsWith("/" + api.get("/players/" + player).at("/teamId").asLong());
        put(blue + "/players/" + player).has(204);
        assertThat(api.get(red + "?expand=players").at("/players")).isEmpty();
        api.delete(red + "/players/" + player).has(404);
        api.delete(blue + "/players/" + player).has(204);
        Reply free = api.get("/players/" + player);
        assertThat(free.at("/teamId").isNull()).isTrue();
        assertThat(free.at("/version").asLong()).as("set, moved, cleared").isEqualTo(3);
        assertThat(api.get(red).at("/version").asLong()).isZero();
        put("/teams/999999/players/" + player).has(404);
        put(red + "/players/999999").has(404);
        api.delete(red + "/players/999999").has(404);
    }

    @Test
    void aLinkCostsWhatTheCollectionNeeds() {
        long student = nested.named("/students", "Ada");
        String course = course();
        String team = "/teams/" + nested.named("/teams", "Red");
        long player = nested.named("/players", "Grace");

        assertThat(nested.statementsOf(() -> link(student, course).has(204)))
                .as("lock, keys that are there, insert")
                .isEqualTo(3);
        assertThat(nested.statementsOf(() -> link(student, course).has(204)))
                .as("nothing is written twice")
                .isEqualTo(2);
        assertThat(nested.statementsOf(() -> put(team + "/players/" + player).has(204)))
                .as("lock and update")
                .isEqualTo(2);
        assertThat(nested.statementsOf(() -> put(team + "/players/" + player).has(204)))
                .isEqualTo(1);
        assertThat(nested.statementsOf(
                        () -> api.delete(team + "/players/" + player).has(204)))
                .isEqualTo(2);
    }

    @Test
    void linksOfOnePairAtTheSameTimeEndInOneRow() throws Exception {
        for (int round = 0; round < 5; round++) {
            long student = nested.named("/students", "Ada");
            String course = course();
            long track = nested.named("/tracks", "Track");
            long playlist = nested.named("/playlists", "Mix");

            assertThat(AtOnce.statuses(
                            CLIENTS,
                            number -> number % 2 == 0
                                    ? link(student, course)
                                    : put("/courses/" + course + "/students/" + student)))
                    .containsOnly(204);
            assertThat(nested.rows("student_courses", "courses_code = '" + course + "'"))
                    .isEqualTo(1);
            assertThat(AtOnce.statuses(CLIENTS, number -> put("/playlists/" + playlist + "/tracks/" + track)))
                    .containsOnly(204);
            assertThat(tracks(playlist)).hasSize(1);
            assertThat(AtOnce.statuses(CLIENTS, number -> api.delete("/playlists/" + playlist + "/tracks/" + track)))
                    .containsOnlyOnce(204)
                    .isSubsetOf(204, 404);
        }
    }

    @Test
    void linksOfDifferentPairsAtTheSameTimeAreAllKept() throws Exception {
        long playlist = nested.named("/playlists", "Mix");
        List<Long> tracks = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            tracks.add(nested.named("/tracks", "Track " + number));
        }

        assertThat(AtOnce.statuses(CLIENTS, number -> put("/playlists/" + playlist + "/tracks/" + tracks.get(number))))
                .containsOnly(204);
        assertThat(tracks(playlist)).hasSize(CLIENTS);
    }

    private Reply link(long student, String course) {
        return put("/students/" + student + "/courses/" + course);
    }

    private Reply ifMatch(String method, String path, String tag) {
        return api.send(method, path, "", "", "If-Match", tag);
    }

    private Reply put(String path) {
        return api.send("PUT", path, "", "");
    }

    private String course() {
        String code = "C" + COUNTER.incrementAndGet();
        api.post("/courses", "{\"code\": \"%s\", \"name\": \"Course\"}".formatted(code))
                .has(201);
        return code;
    }

    private List<String> courses(long student) {
        return texts(api.get("/students/" + student + "?expand=courses").has(200), "/courseIds", "");
    }

    private List<String> tracks(long playlist) {
        return texts(api.get("/playlists/" + playlist + "?expand=tracks").has(200), "/tracks", "/name");
    }

    private static List<String> texts(Reply reply, String list, String member) {
        List<String> texts = new ArrayList<>();
        reply.at(list).forEach(item -> texts.add(item.at(member).asString()));
        return texts;
    }
}
