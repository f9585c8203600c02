package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deletion keeps the row, which can be restored, and removed for good. */
@OnEveryDatabase
class SoftDeleteTest {

    private final Database database;
    private final Forum forum;
    private final Api api;

    SoftDeleteTest(Database database) {
        this.database = database;
        forum = Forum.on(database);
        api = forum.api();
    }

    @Test
    void aDeletionKeepsTheRow() {
        long poster = forum.poster();
        api.delete("/posters/" + poster).has(204);

        assertThat(forum.rows("poster where deleted_at is not null and id = " + poster))
                .isEqualTo(1);
        api.delete("/posters/" + poster).has(404);
    }

    @Test
    void aDeletionIsHeldAgainstTheVersion() {
        String path = "/discussions/" + forum.discussion(forum.poster());
        String old = api.get(path).has(200).header("ETag").orElseThrow();
        api.patch(path, "{\"title\": \"New\"}").has(200);
        String current = api.get(path).has(200).header("ETag").orElseThrow();

        api.send("DELETE", path, "", "", "If-Match", old).has(412);
        api.get(path).has(200);
        api.send("DELETE", path, "", "", "If-Match", current).has(204);
        api.send("DELETE", path, "", "", "If-Match", current).has(404);
        api.send("POST", path + "/restore", "", "", "If-Match", current).has(400, "If-Match");
    }

    @Test
    void noWriteFindsWhatIsDeleted() {
        long discussion = forum.discussion(forum.poster());
        String post = "/posts/" + forum.post(discussion);
        api.delete(post).has(204);

        forum.as("ada", "PATCH", post, "{\"text\": \"New\"}").has(404);
        forum.as("ada", "PUT", post, "{\"text\": \"New\", \"discussionId\": %d}".formatted(discussion))
                .has(404);
        api.delete("/discussions/" + discussion).has(204);
        api.patch("/discussions/" + discussion, "{\"title\": \"New\"}").has(404);
        assertThat(forum.rows("post where text = 'New'")).isZero();
    }

    @Test
    void aRestoredResourceIsBackAsItWas() {
        String path = "/discussions/" + forum.discussion(forum.poster());
        Reply before = api.get(path).has(200);
        forum.act(path + "/restore").has(404);
        api.delete(path).has(204);

        Reply restored = forum.act(path + "/restore").has(200);

        assertThat(restored.at("/slug")).isEqualTo(before.at("/slug"));
        assertThat(restored.at("/updatedAt")).isEqualTo(before.at("/updatedAt"));
        assertThat(restored.at("/version").asLong())
                .isEqualTo(before.at("/version").asLong() + 2);
        assertThat(api.get(path).has(200).body()).isEqualTo(restored.body());
        forum.act(path + "/restore").has(404);
        forum.act("/discussions/999999/restore").has(404);
        forum.act(path + "/restore?force=true").has(400, "force");
    }

    @Test
    void whatIsRestoredWhileItsUniqueValueIsTakenIs409() {
        if (database == Database.H2) {
            return; // it has no partial indexes, so a deleted row keeps its values
        }
        forum.sql("alter table poster drop constraint if exists " + uniqueConstraint());
        forum.sql("create unique index if not exists poster_email on poster (email) where deleted_at is null");
        long first = api.post("/posters", "{\"name\": \"A\", \"email\": \"a@example.com\"}")
                .has(201)
                .id();
        api.post("/posters", "{\"name\": \"B\", \"email\": \"a@example.com\"}").has(409, "email");
        api.delete("/posters/" + first).has(204);
        api.post("/posters", "{\"name\": \"B\", \"email\": \"a@example.com\"}").has(201);

        Reply refused = forum.act("/posters/" + first + "/restore").has(409);

        assertThat(refused.at("/detail").asString()).contains("email");
        api.get("/posters/" + first).has(404);
    }

    @Test
    void aValueOfADeletedResourceIsInUse() {
        if (database == Database.POSTGRESQL) {
            return; // another test has made the index partial
        }
        String input = "{\"name\": \"A\", \"email\": \"kept@example.com\"}";
        api.delete("/posters/" + api.post("/posters", input).has(201).id()).has(204);

        api.post("/posters", input).has(409, "email");
    }

    @Test
    void aPurgeRemovesTheRowOfWhatIsDeleted() {
        long poster = forum.poster();
        String path = "/posters/" + poster;
        forum.act(path + "/purge").has(404);
        api.delete(path).has(204);

        forum.act(path + "/purge").has(204);

        assertThat(forum.rows("poster where id = " + poster)).isZero();
        forum.act(path + "/purge").has(404);
        forum.act(path + "/restore").has(404);
    }

    @Test
    void aPurgeCascadesAndIsRefusedWhileOthersRefer() {
        long author = forum.poster();
        long discussion = forum.discussion(author);
        forum.post(discussion);
        api.delete("/posters/" + author).has(204);
        forum.act("/posters/" + author + "/purge").has(409);

        api.delete("/discussions/" + discussion).has(204);
        assertThat(forum.rows("post where discussion_id = " + discussion)).isEqualTo(1);
        forum.act("/discussions/" + discussion + "/purge").has(204);

        assertThat(forum.rows("post where discussion_id = " + discussion)).isZero();
        forum.act("/posters/" + author + "/purge").has(204);
    }

    @Test
    void whatCannotBePurgedHasNoRouteForIt() {
        long post = forum.post(forum.discussion(forum.poster()));
        api.delete("/posts/" + post).has(204);

        forum.act("/posts/" + post + "/purge").has(404);
        assertThat(api.file("/openapi.json").at("/paths").has("/posts/{id}/purge"))
                .isFalse();
        forum.act("/posts/" + post + "/restore").has(200);
    }

    @Test
    void onlyOneOfManyDeletionsSucceedsAndNoChangeUndoesIt() throws Exception {
        String discussion = "/discussions/" + forum.discussion(forum.poster());
        String poster = "/posters/" + forum.poster();

        List<Integer> discussions = AtOnce.times(
                8,
                1,
                client -> client % 2 == 0
                        ? api.delete(discussion).status()
                        : api.patch(discussion, "{\"title\": \"Late\"}").status());
        List<Integer> posters = AtOnce.times(
                8,
                1,
                client -> client % 2 == 0
                        ? api.delete(poster).status()
                        : api.patch(poster, "{\"name\": \"Late\"}").status());

        assertThat(discussions).containsOnlyOnce(204).isSubsetOf(200, 204, 404, 409);
        assertThat(posters).containsOnlyOnce(204).isSubsetOf(200, 204, 404);
        api.get(discussion).has(404);
        api.get(poster).has(404);
    }

    @Test
    void deletionsAndRestorationsAreFewStatements() {
        String path = "/posters/" + forum.poster();

        assertThat(forum.statementsOf(() -> api.delete(path).has(204))).isEqualTo(1);
        assertThat(forum.statementsOf(() -> forum.act(path + "/restore").has(200)))
                .as("and the read of the answer")
                .isEqualTo(2);
        api.delete(path).has(204);
        assertThat(forum.statementsOf(() -> forum.act(path + "/purge").has(204)))
                .isEqualTo(1);
    }

    private String uniqueConstraint() {
        return forum.text("select conname from pg_constraint where conrelid = 'poster'::regclass and contype = 'u'");
    }
}
