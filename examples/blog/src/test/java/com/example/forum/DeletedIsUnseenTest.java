package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Whatever a client reads, it does not see what is deleted. */
@OnEveryDatabase
class DeletedIsUnseenTest {

    private final Forum forum;
    private final Api api;

    DeletedIsUnseenTest(Database database) {
        forum = Forum.on(database);
        api = forum.api();
    }

    @Test
    void noReadShowsWhatIsDeleted() {
        long poster = forum.poster();
        String name = api.get("/posters/" + poster).at("/name").asString().replace(" ", "%20");
        long before = count("/posters");
        assertThat(count("/posters", "?name=" + name)).isEqualTo(1);

        api.delete("/posters/" + poster).has(204);

        api.get("/posters/" + poster).has(404);
        api.head("/posters/" + poster).has(404);
        api.get("/posters/" + poster + "?expand=discussions").has(404);
        assertThat(count("/posters")).isEqualTo(before - 1);
        assertThat(count("/posters", "?name=" + name)).isZero();
        assertThat(count("/posters", "?q=" + name)).isZero();
        assertThat(api.get("/posters?name=" + name).has(200).items("id")).isEmpty();
        assertThat(api.get("/posters?size=100&sort=-id").has(200).items("id")).doesNotContain(String.valueOf(poster));
    }

    @Test
    void aLookupDoesNotFindWhatIsDeleted() {
        long discussion = forum.discussion(forum.poster());
        String path = "/discussions/by/slug/"
                + api.get("/discussions/" + discussion).at("/slug").asString();
        api.get(path).has(200);

        api.delete("/discussions/" + discussion).has(204);

        api.get(path).has(404);
    }

    @Test
    void aSubResourceDoesNotShowWhatIsDeletedNorAnythingOfADeletedOwner() {
        long author = forum.poster();
        long discussion = forum.discussion(author);
        long gone = forum.discussion(author);
        long post = forum.post(discussion);
        String discussions = "/posters/" + author + "/discussions";
        api.delete("/discussions/" + gone).has(204);

        assertThat(api.get(discussions).has(200).items("id")).containsExactly(String.valueOf(discussion));
        assertThat(count(discussions)).isEqualTo(1);
        assertThat(forum.statementsOf(() -> api.get(discussions).has(200))).isEqualTo(1);
        api.delete("/posts/" + post).has(204);
        assertThat(api.get("/discussions/" + discussion + "/posts").has(200).items("id"))
                .isEmpty();
        api.delete("/posters/" + author).has(204);
        api.get(discussions).has(404);
        api.get(discussions + "/count").has(404);
        api.get("/discussions/" + discussion).has(200);
    }

    @Test
    void aListThatCannotBeNarrowedIsRestrictedToo() {
        long discussion = forum.discussion(forum.poster());
        long post = forum.post(discussion);
        long before = count("/posts");

        api.delete("/posts/" + post).has(204);

        assertThat(count("/posts")).isEqualTo(before - 1);
        assertThat(api.get("/posts?sort=-id").has(200).items("id")).doesNotContain(String.valueOf(post));
    }

    @Test
    void anExpandedRelationToOneDoesNotShowWhatIsDeleted() {
        long author = forum.poster();
        long moderator = forum.poster();
        long discussion = forum.discussion(author, "\"moderatorId\": %d".formatted(moderator))
                .has(201)
                .id();
        String path = "/discussions/" + discussion;
        assertThat(api.get(path + "?expand=author,moderator").json().has("author"))
                .isTrue();

        api.delete("/posters/" + author).has(204);
        api.delete("/posters/" + moderator).has(204);

        Reply reply = api.get(path + "?expand=author,moderator").has(200);
        assertThat(reply.json().has("author")).isFalse();
        assertThat(reply.json().has("moderator")).isFalse();
        assertThat(reply.at("/authorId").asLong()).isEqualTo(author);
        assertThat(api.get("/discussions?expand=author&authorId=" + author)
                        .has(200)
                        .at("/items/0/id")
                        .asLong())
                .isEqualTo(discussion);
    }

    @Test
    void anExpandedRelationToManyDoesNotShowWhatIsDeleted() {
        long author = forum.poster();
        long watcher = forum.poster();
        long gone = forum.poster();
        long discussion = forum.discussion(author, "\"watcherIds\": [%d, %d]".formatted(watcher, gone))
                .has(201)
                .id();
        long post = forum.post(discussion);
        api.delete("/posters/" + gone).has(204);
        api.delete("/posts/" + post).has(204);
        long second = forum.discussion(author);
        api.delete("/discussions/" + second).has(204);

        Reply reply =
                api.get("/discussions/" + discussion + "?expand=watchers,posts").has(200);

        assertThat(reply.at("/watchers").size()).isEqualTo(1);
        assertThat(reply.at("/watchers/0/id").asLong()).isEqualTo(watcher);
        assertThat(reply.at("/postIds").size()).isZero();
        assertThat(api.get("/posters/" + author + "?expand=discussions")
                        .at("/discussions")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aFilterBehindARelationDoesNotFindWhatIsDeleted() {
        long author = forum.poster();
        long watcher = forum.poster();
        String name = api.get("/posters/" + author).at("/name").asString().replace(" ", "%20");
        forum.discussion(author, "\"watcherIds\": [%d]".formatted(watcher)).has(201);
        assertThat(count("/discussions", "?author.name=" + name)).isEqualTo(1);
        assertThat(count("/discussions", "?watcherIds=" + watcher)).isEqualTo(1);

        api.delete("/posters/" + author).has(204);
        api.delete("/posters/" + watcher).has(204);

        assertThat(count("/discussions", "?author.name=" + name)).isZero();
        assertThat(count("/discussions", "?watcherIds=" + watcher)).isZero();
        assertThat(count("/discussions", "?authorId=" + author)).isEqualTo(1);
        assertThat(count("/discussions", "?authorId=" + author + "&author.name.ne=" + name))
                .isEqualTo(1);
    }

    @Test
    void theMarkIsNeitherShownNorSet() {
        long poster = forum.poster();

        assertThat(api.get("/posters/" + poster).json().has("deletedAt")).isFalse();
        api.patch("/posters/" + poster, "{\"deletedAt\": \"2026-01-01T00:00:00Z\"}")
                .has(400, "deletedAt");
        api.get("/posters?sort=deletedAt").has(400, "sort");
        api.get("/posters?deletedAt=2026-01-01T00:00:00Z").has(400, "deletedAt");
    }

    private long count(String path, String... query) {
        return api.get(path + "/count" + String.join("", query))
                .has(200)
                .at("/count")
                .asLong();
    }
}
