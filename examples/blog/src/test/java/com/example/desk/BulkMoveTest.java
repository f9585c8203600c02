package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nor do those who move several folders at once make a circle of a tree. */
@OnEveryDatabase
class BulkMoveTest {

    private final Desk desk;
    private final Api api;

    BulkMoveTest(Database database) {
        desk = Desk.on(database);
        api = desk.api();
    }

    @Test
    void severalMoveAtOnce() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long bills = folder("bills", docs);
        long archive = folder("archive", null);

        moveAll(items(move(letters, archive), move(bills, letters))).has(200);

        assertThat(ancestors(bills)).containsExactly("archive", "letters");
    }

    @Test
    void anEmptySearchIsNoFilterForAWrite() {
        long docs = folder("docs", null);

        for (String search : new String[] {"", "%20"}) {
            api.patch("/folders?q=" + search, "{\"name\": \"x\"}").has(400);
            assertThat(api.get("/folders?q=" + search).has(200).items("name")).containsExactly("docs");
        }
        api.patch("/folders?q=doc", "{\"parentId\": null}").has(200);
        assertThat(api.get("/folders/" + docs).has(200).at("/name").asString()).isEqualTo("docs");
    }

    @Test
    void aMoveThatAnotherOneOfTheSameRequestMakesPossibleIsMade() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);

        moveAll(items(move(docs, letters), move(letters, null))).has(200);

        assertThat(ancestors(docs)).containsExactly("letters");
        assertThat(ancestors(letters)).isEmpty();
    }

    @Test
    void theItemThatWouldBeBelowItselfIsNamedAndNothingMoves() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long bills = folder("bills", docs);
        long archive = folder("archive", null);

        moveAll(items(move(bills, archive), move(docs, letters))).has(409, "items[1].parentId");

        assertThat(ancestors(bills)).containsExactly("docs");
        assertThat(ancestors(letters)).containsExactly("docs");
    }

    @Test
    void twoOfOneRequestDoNotMoveBelowEachOther() {
        long one = folder("one", null);
        long two = folder("two", null);

        moveAll(items(move(one, two), move(two, one))).has(409, "items[0].parentId");

        assertThat(ancestors(one)).isEmpty();
        assertThat(ancestors(two)).isEmpty();
    }

    @Test
    void nothingMovesBelowACircleThatTheRequestMakes() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long archive = folder("archive", null);

        Reply refused = moveAll(items(move(archive, docs), move(docs, letters))).has(409, "items[0].parentId");

        assertThat(refused.at("/violations/0/message").asString()).isEqualTo("is below itself");
        assertThat(ancestors(archive)).isEmpty();
    }

    @Test
    void oneByOneTheFirstOfTwoMoves() {
        long one = folder("one", null);
        long two = folder("two", null);

        Reply reply = api.send("PATCH", "/folders/bulk?atomic=false", Api.JSON, items(move(one, two), move(two, one)))
                .has(200);

        assertThat(reply.at("/items/0/status").asInt()).isEqualTo(200);
        assertThat(reply.at("/items/1/status").asInt()).isEqualTo(409);
        assertThat(ancestors(one)).containsExactly("two");
    }

    @Test
    void whatAFilterFindsIsNotMovedBelowItselfEither() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long archive = folder("archive", null);

        api.patch("/folders?name=docs", "{\"parentId\": %d}".formatted(letters)).has(409, "parentId");
        api.patch("/folders?name.in=docs,archive", "{\"parentId\": %d}".formatted(archive))
                .has(409, "parentId");
        assertThat(ancestors(docs)).isEmpty();

        assertThat(api.patch("/folders?name.in=docs,letters", "{\"parentId\": %d}".formatted(archive))
                        .has(200)
                        .at("/affected")
                        .asLong())
                .isEqualTo(2);
        assertThat(ancestors(docs)).containsExactly("archive");
        assertThat(ancestors(letters)).containsExactly("archive");
    }

    @Test
    void noNewOneOfSeveralIsItsOwnParent() {
        api.post("/regions/bulk", "{\"items\": [{\"code\": \"a\"}, {\"code\": \"b\", \"withinId\": \"b\"}]}")
                .has(409, "items[1].withinId");

        api.get("/regions/a").has(404);
    }

    @Test
    void newOnesAreNotBelowEachOther() {
        api.post(
                        "/regions/bulk",
                        "{\"items\": [{\"code\": \"a\", \"withinId\": \"b\"}, {\"code\": \"b\", \"withinId\": \"a\"}]}")
                .has(409, "items[0].withinId");

        api.get("/regions/a").has(404);
    }

    @Test
    void twoRequestsThatMoveBelowEachOtherMakeNoCircle() throws Exception {
        int moved = 0;
        for (int round = 0; round < 3; round++) {
            long one = folder("one", null);
            long two = folder("two", null);
            long other = folder("other", null);

            List<Integer> statuses = AtOnce.statuses(
                    2,
                    number -> moveAll(number == 0 ? items(move(other, null), move(one, two)) : items(move(two, one))));

            assertThat(statuses).isSubsetOf(200, 409);
            assertThat(ancestors(one).isEmpty() || ancestors(two).isEmpty()).isTrue();
            moved += Collections.frequency(statuses, 200);
        }
        assertThat(moved).isPositive();
    }

    private Reply moveAll(String items) {
        return api.send("PATCH", "/folders/bulk", Api.JSON, items);
    }

    private static String items(String... items) {
        return Arrays.stream(items).collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }

    private static String move(long folder, Long parent) {
        return "{\"id\": %d, \"patch\": {\"parentId\": %d}}".formatted(folder, parent);
    }

    private List<String> ancestors(long folder) {
        return api.get("/folders/" + folder + "/ancestors").has(200).items("name");
    }

    private long folder(String name, Long parent) {
        return api.post("/folders", "{\"name\": \"%s\", \"parentId\": %d}".formatted(name, parent))
                .has(201)
                .id();
    }
}
