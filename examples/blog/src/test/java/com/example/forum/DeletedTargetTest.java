package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import org.junit.jupiter.api.Test;

/** Nothing new refers to what is deleted; what referred to it before may go on. */
@OnEveryDatabase
class DeletedTargetTest {

    private final Forum forum;
    private final Api api;

    DeletedTargetTest(Database database) {
        forum = Forum.on(database);
        api = forum.api();
    }

    @Test
    void nothingNewRefersToWhatIsDeleted() {
        long author = forum.poster();
        long gone = forum.poster();
        api.delete("/posters/" + gone).has(204);
        String path = "/discussions/" + forum.discussion(author);

        forum.discussion(gone, "\"title\": \"New\"").has(422, "authorId");
        forum.discussion(999_999, "\"title\": \"New\"").has(422, "authorId");
        forum.discussion(author, "\"moderatorId\": %d".formatted(gone)).has(422, "moderatorId");
        forum.discussion(author, "\"watcherIds\": [%d, %d]".formatted(author, gone))
                .has(422, "watcherIds");
        api.patch(path, "{\"authorId\": %d}".formatted(gone)).has(422, "authorId");
        api.patch(path, "{\"watcherIds\": [%d]}".formatted(gone)).has(422, "watcherIds");
        api.put(path, "{\"slug\": \"new\", \"authorId\": %d}".formatted(gone)).has(422, "authorId");
        assertThat(forum.rows("discussion where author_id = " + gone)).isZero();
    }

    @Test
    void aReferenceFromBeforeTheDeletionMayStay() {
        long author = forum.poster();
        long watcher = forum.poster();
        String path = "/discussions/"
                + forum.discussion(author, "\"watcherIds\": [%d]".formatted(watcher))
                        .id();
        api.delete("/posters/" + author).has(204);
        api.delete("/posters/" + watcher).has(204);

        api.patch(path, "{\"title\": \"New\"}").has(200);
        api.patch(path, "{\"authorId\": %d, \"watcherIds\": [%d]}".formatted(author, watcher))
                .has(200);
        String slug = api.get(path).at("/slug").asString();
        api.put(path, "{\"slug\": \"%s\", \"authorId\": %d, \"watcherIds\": [%d]}".formatted(slug, author, watcher))
                .has(200);
    }

    @Test
    void aSelfReferenceIsGuardedWithoutWritingAHalfChangedEntity() {
        long discussion = forum.discussion(forum.poster());
        long parent = forum.post(discussion);
        String post = "/posts/" + forum.post(discussion);

        long statements = forum.statementsOf(
                () -> forum.as("bob", "PATCH", post, "{\"text\": \"New\", \"parentId\": %d}".formatted(parent))
                        .has(200));

        assertThat(statements).as("read, check, update").isEqualTo(3);
        api.delete("/posts/" + parent).has(204);
        assertThat(api.get(post + "?expand=parent").has(200).json().has("parent"))
                .isFalse();
    }
}
