package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is deleted is in no tree, is not moved, and changes its state no more; but nobody makes a circle by it. */
@OnEveryDatabase
class DeletedChapterTest {

    private final Desk desk;
    private final Api api;
    private final long docs;
    private final long letters;
    private final long secret;

    DeletedChapterTest(Database database) {
        desk = Desk.on(database);
        api = desk.api();
        docs = chapter("docs", null);
        letters = chapter("letters", docs);
        secret = chapter("private", letters);
    }

    @Test
    void itIsLeftOutOfTheTreeUntilItIsRestored() {
        String path = "/chapters/" + letters;
        api.delete(path).has(204);

        assertThat(names("/chapters/" + docs + "/children")).isEmpty();
        assertThat(names("/chapters/" + docs + "/descendants")).containsExactly("private");
        assertThat(names("/chapters/" + secret + "/ancestors")).containsExactly("docs");
        for (String route : List.of("children", "descendants", "ancestors")) {
            api.get(path + "/" + route).has(404);
        }

        api.send("POST", path + "/restore", "", "").has(200);

        assertThat(names("/chapters/" + docs + "/children")).containsExactly("letters");
        assertThat(names("/chapters/" + docs + "/descendants")).containsExactly("letters", "private");
        assertThat(names("/chapters/" + secret + "/ancestors")).containsExactly("docs", "letters");
        assertThat(names(path + "/children")).containsExactly("private");
    }

    @Test
    void aDeletedRootIsNoRoot() {
        chapter("pictures", null);
        api.delete("/chapters/" + docs).has(204);

        Reply roots = api.get("/chapters/roots?total=exact").has(200);

        assertThat(roots.items("name")).containsExactly("pictures");
        assertThat(roots.at("/total/value").asInt()).isEqualTo(1);
        assertThat(names("/chapters/" + secret + "/ancestors")).containsExactly("letters");
    }

    @Test
    void itIsNotMoved() {
        long other = chapter("other", null);
        api.delete("/chapters/" + letters).has(204);
        String item = "{\"items\": [{\"id\": %d, \"patch\": {\"parentId\": %d}}]}".formatted(letters, other);

        move(letters, other).has(404);
        api.send("PATCH", "/chapters/bulk", Api.JSON, item).has(404);
        assertThat(api.patch("/chapters?name=letters", "{\"parentId\": %d}".formatted(other))
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isZero();

        api.send("POST", "/chapters/" + letters + "/restore", "", "").has(200);
        assertThat(names("/chapters/" + letters + "/ancestors")).containsExactly("docs");
    }

    @Test
    void nothingIsMovedBelowIt() {
        long other = chapter("other", null);
        api.delete("/chapters/" + letters).has(204);

        move(other, letters).has(422, "parentId");
        api.patch("/chapters?name=other", "{\"parentId\": %d}".formatted(letters))
                .has(422, "parentId");

        assertThat(names("/chapters/" + other + "/ancestors")).isEmpty();
    }

    @Test
    void aCircleThatItWouldCloseIsRefused() {
        api.delete("/chapters/" + letters).has(204);

        move(docs, secret).has(409, "parentId");

        api.send("POST", "/chapters/" + letters + "/restore", "", "").has(200);
        assertThat(names("/chapters/" + secret + "/ancestors")).containsExactly("docs", "letters");
    }

    @Test
    void itsStateStays() {
        String path = "/chapters/" + letters;
        api.delete(path).has(204);

        api.send("POST", path + "/open", "", "").has(404);
        assertThat(api.send("POST", path + "/restore", "", "")
                        .has(200)
                        .at("/stage")
                        .asString())
                .isEqualTo("DRAFT");
        api.send("POST", path + "/open", "", "").has(200);
    }

    @Test
    void aTransitionNamesWhoTakesIt() {
        String path = "/chapters/" + letters;
        desk.caller().is("bob");
        assertThat(api.send("POST", path + "/open", "", "")
                        .has(200)
                        .at("/changedBy")
                        .asString())
                .isEqualTo("bob");

        desk.caller().is(null);
        api.send("POST", path + "/shut", "", "").has(403);

        assertThat(api.get(path).at("/stage").asString()).isEqualTo("OPEN");
    }

    @Test
    void readsCostOneStatement() {
        for (String list : List.of("/chapters/roots", below(docs, "children"), below(docs, "descendants"))) {
            assertThat(desk.statementsOf(() -> assertThat(names(list)).isNotEmpty()))
                    .isEqualTo(1);
        }
        assertThat(desk.statementsOf(() -> names(below(secret, "ancestors")))).isEqualTo(1);
    }

    private static String below(long chapter, String route) {
        return "/chapters/" + chapter + "/" + route;
    }

    private List<String> names(String path) {
        return api.get(path).has(200).items("name");
    }

    private Reply move(long chapter, long parent) {
        return api.patch("/chapters/" + chapter, "{\"parentId\": %d}".formatted(parent));
    }

    private long chapter(String name, Long parent) {
        return api.post("/chapters", "{\"name\": \"%s\", \"parentId\": %d}".formatted(name, parent))
                .has(201)
                .id();
    }
}
