package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import org.junit.jupiter.api.Test;

/** Bulk writes and upserts keep deleted rows, and do not find them. */
@OnEveryDatabase
class SoftDeleteOfSeveralTest {

    private final Forum forum;
    private final Api api;

    SoftDeleteOfSeveralTest(Database database) {
        forum = Forum.on(database);
        api = forum.api();
    }

    @Test
    void severalDeletionsKeepTheRows() {
        long author = forum.poster();
        long first = forum.discussion(author);
        long second = forum.discussion(author);
        long gone = forum.discussion(author);
        api.delete("/discussions/" + gone).has(204);

        api.delete("/discussions/bulk?ids=%d,%d".formatted(first, gone)).has(404, "ids[1]");
        api.get("/discussions/" + first).has(200);
        api.delete("/discussions/bulk?ids=%d,%d".formatted(first, second)).has(200);

        assertThat(forum.rows("discussion where deleted_at is not null and author_id = " + author))
                .isEqualTo(3);
        assertThat(count("/discussions", "?authorId=" + author)).isZero();
        forum.act("/discussions/" + first + "/restore").has(200);
    }

    @Test
    void writesByFilterNeedAFilterAndDoNotFindWhatIsDeleted() {
        long author = forum.poster();
        long discussion = forum.discussion(author);
        long gone = forum.discussion(author);
        api.delete("/discussions/" + gone).has(204);

        api.delete("/discussions").has(400);
        api.patch("/discussions", "{\"title\": \"New\"}").has(400);
        assertThat(api.patch("/discussions?authorId=" + author, "{\"title\": \"New\"}")
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.delete("/discussions?authorId=" + author)
                        .has(200)
                        .at("/affected")
                        .asInt())
                .isEqualTo(1);

        assertThat(forum.rows("discussion where title = 'New' and author_id = " + author))
                .isEqualTo(1);
        assertThat(forum.rows("discussion where deleted_at is not null and author_id = " + author))
                .isEqualTo(2);
        api.get("/discussions/" + discussion).has(404);
    }

    @Test
    void severalChangesDoNotFindWhatIsDeleted() {
        long discussion = forum.discussion(forum.poster());
        api.delete("/discussions/" + discussion).has(204);

        String items = "{\"items\": [{\"id\": %d, \"patch\": {\"title\": \"New\"}}]}";
        api.send("PATCH", "/discussions/bulk", Api.JSON, items.formatted(discussion))
                .has(404);
    }

    @Test
    void anUpsertDoesNotFindWhatIsDeleted() {
        long author = forum.poster();
        long discussion = forum.discussion(author);
        String slug = api.get("/discussions/" + discussion).at("/slug").asString();
        String input = "{\"title\": \"New\", \"authorId\": %d}".formatted(author);
        api.put("/discussions/by/slug/" + slug, input).has(200);
        api.delete("/discussions/" + discussion).has(204);

        api.put("/discussions/by/slug/" + slug, input).has(409, "slug");

        api.get("/discussions/" + discussion).has(404);
    }

    private long count(String path, String... query) {
        return api.get(path + "/count" + String.join("", query))
                .has(200)
                .at("/count")
                .asLong();
    }
}
