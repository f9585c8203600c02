package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody makes a circle of a tree. */
@OnEveryDatabase
class TreeMoveTest {

    private final Desk desk;
    private final Api api;

    TreeMoveTest(Database database) {
        desk = Desk.on(database);
        api = desk.api();
    }

    @Test
    void aFolderMovesWithAllThatIsBelowIt() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long secret = folder("private", letters);
        long archive = folder("archive", null);

        move(letters, archive).has(200);

        assertThat(api.get("/folders/" + secret + "/ancestors").items("name")).containsExactly("archive", "letters");
        move(letters, null).has(200);
        assertThat(api.get("/folders/roots").items("name")).containsExactly("docs", "letters", "archive");
    }

    @Test
    void nothingIsMovedBelowItself() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long secret = folder("private", letters);

        for (long below : List.of(docs, letters, secret)) {
            move(docs, below).has(409, "parentId");
            replace(docs, "docs", below).has(409, "parentId");
        }
        move(letters, secret).has(409, "parentId");
        assertThat(parentOf(docs)).isNull();
        assertThat(parentOf(letters)).isEqualTo(docs);
    }

    @Test
    void aParentThatDoesNotExistIsAMissingReference() {
        long docs = folder("docs", null);

        move(docs, 999_999L).has(422, "parentId");
        api.post("/folders", "{\"name\": \"a\", \"parentId\": 999999}").has(422, "parentId");
    }

    @Test
    void aNewEntityIsNotItsOwnParent() {
        api.post("/regions", "{\"code\": \"a\", \"withinId\": \"a\"}").has(409, "withinId");

        api.get("/regions/a").has(404);
    }

    @Test
    void aParentWhoseKeyIsStillFreeIsMissingEvenIfTheDatabaseDoesNotMind() {
        api.post("/regions", "{\"code\": \"a\", \"withinId\": \"b\"}").has(422, "withinId");
        api.post("/regions", "{\"code\": \"a\"}").has(201);
        api.patch("/regions/a", "{\"withinId\": \"b\"}").has(422, "withinId");
        api.post("/regions", "{\"code\": \"b\", \"withinId\": \"a\"}").has(201);
    }

    @Test
    void noClientGuessesAKey() {
        long last = folder("docs", null);
        List<Integer> statuses = new ArrayList<>();
        for (long guess = last + 1; guess < last + 5; guess++) {
            Reply reply = api.post("/folders", "{\"name\": \"guess\", \"parentId\": %d}".formatted(guess));
            statuses.add(reply.status());
            if (reply.status() == 201) {
                assertThat(parentOf(reply.id())).isNotEqualTo(reply.id());
            }
        }

        assertThat(statuses).contains(409).isSubsetOf(409, 422);
    }

    @Test
    void aMoveBelowWhatIsTooDeepIsRefused() {
        Long deepest = null;
        for (int level = 0; level < 102; level++) {
            deepest = folder("level " + level, deepest);
        }
        long other = folder("other", null);

        Reply refused = move(other, deepest).has(409, "parentId");

        assertThat(refused.at("/violations/0/message").asString()).isEqualTo("is too many levels below a root");
    }

    @Test
    void aCircleInTheDataCanBeMended() {
        long one = folder("one", null);
        long two = folder("two", one);
        long other = folder("other", null);
        desk.sql("update folder set parent_id = " + two + " where id = " + one);

        move(other, one).has(409, "parentId");
        move(one, null).has(200);
        move(other, two).has(200);
    }

    @Test
    void aParentIsNotRemoved() {
        long docs = folder("docs", null);
        folder("letters", docs);

        api.delete("/folders/" + docs).has(409);
    }

    @Test
    void aMoveIsTwoStatementsMoreThanAnyOtherChange() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long archive = folder("archive", null);
        String path = "/folders/" + letters;

        assertThat(desk.statementsOf(
                        () -> api.patch(path, "{\"name\": \"mail\"}").has(200)))
                .isEqualTo(2);
        assertThat(desk.statementsOf(() -> replace(letters, "post", docs).has(200)))
                .isEqualTo(2);
        assertThat(desk.statementsOf(() -> move(letters, archive).has(200))).isEqualTo(4);
        assertThat(desk.statementsOf(() -> move(letters, null).has(200))).isEqualTo(2);
        assertThat(desk.statementsOf(() -> api.post("/folders", "{\"name\": \"a\", \"parentId\": %d}".formatted(docs))
                        .has(201)))
                .as("the key from time to time, and the insert")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void twoThatAreMovedBelowEachOtherMakeNoCircle() throws Exception {
        int moved = 0;
        for (int round = 0; round < 8; round++) {
            long one = folder("one", null);
            long two = folder("two", null);

            List<Integer> statuses = AtOnce.statuses(2, number -> number == 0 ? move(one, two) : move(two, one));

            assertThat(statuses).isSubsetOf(200, 409);
            assertThat(reachesRoot(one)).isTrue();
            assertThat(reachesRoot(two)).isTrue();
            moved += statuses.contains(200) ? 1 : 0;
        }
        assertThat(moved).isPositive();
    }

    @Test
    void manyThatAreMovedBelowOneAnothersChildrenMakeNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Long> tops = new ArrayList<>();
            List<Long> leaves = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                long top = folder("top " + number, null);
                tops.add(top);
                leaves.add(folder("leaf " + number, folder("middle " + number, top)));
            }

            List<Integer> statuses =
                    AtOnce.statuses(8, number -> move(tops.get(number % 4), leaves.get((number + 1 + number / 4) % 4)));

            assertThat(statuses).contains(200).isSubsetOf(200, 409);
            assertThat(leaves).allSatisfy(leaf -> assertThat(reachesRoot(leaf)).isTrue());
        }
    }

    @Test
    void versionedOnesMakeNoCircleEither() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = "a" + letter(round);
            String two = "b" + letter(round);
            api.post("/regions", "{\"code\": \"" + one + "\"}").has(201);
            api.post("/regions", "{\"code\": \"" + two + "\"}").has(201);

            List<Integer> statuses = AtOnce.statuses(
                    2,
                    number -> api.patch(
                            "/regions/" + (number == 0 ? one : two),
                            "{\"withinId\": \"" + (number == 0 ? two : one) + "\"}"));

            assertThat(statuses).isSubsetOf(200, 409);
            assertThat(api.get("/regions/" + one).at("/withinId").isNull()
                            || api.get("/regions/" + two).at("/withinId").isNull())
                    .isTrue();
        }
    }

    private static char letter(int number) {
        return (char) ('a' + number);
    }

    private long folder(String name, Long parent) {
        return api.post("/folders", "{\"name\": \"%s\", \"parentId\": %d}".formatted(name, parent))
                .has(201)
                .id();
    }

    private Reply move(long folder, Long parent) {
        return api.patch("/folders/" + folder, "{\"parentId\": %d}".formatted(parent));
    }

    private Reply replace(long folder, String name, long parent) {
        return api.put("/folders/" + folder, "{\"name\": \"%s\", \"parentId\": %d}".formatted(name, parent));
    }

    private Long parentOf(long folder) {
        Reply reply = api.get("/folders/" + folder).has(200);
        return reply.at("/parentId").isNull() ? null : reply.at("/parentId").asLong();
    }

    /** Goes up one step at a time, as a reader without the routes of a tree would. */
    private boolean reachesRoot(long folder) {
        Long current = folder;
        for (int level = 0; level < 50 && current != null; level++) {
            current = parentOf(current);
        }
        return current == null;
    }
}
