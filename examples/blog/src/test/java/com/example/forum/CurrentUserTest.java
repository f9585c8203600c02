package com.example.forum;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import com.example.specimen.api.CurrentUser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** Who wrote a resource, as the server records it. */
@OnEveryDatabase
class CurrentUserTest {

    private final Database database;
    private final Forum forum;
    private final Api api;

    CurrentUserTest(Database database) {
        this.database = database;
        forum = Forum.on(database);
        api = forum.api();
    }

    @Test
    void aCallerIsRecorded() {
        String input = "{\"authorId\": %d}".formatted(forum.poster());
        Reply created = forum.as("ada", "POST", "/discussions", input).has(201);
        assertThat(created.at("/createdBy").asString()).isEqualTo("ada");
        assertThat(created.at("/updatedBy").asString()).isEqualTo("ada");

        String path = "/discussions/" + created.id();
        forum.as("bob", "PATCH", path, "{\"title\": \"New\"}").has(200);

        Reply changed = api.get(path);
        assertThat(changed.at("/createdBy").asString()).isEqualTo("ada");
        assertThat(changed.at("/updatedBy").asString()).isEqualTo("bob");
    }

    @Test
    void aCallerWhoIsNotKnownIsNull() {
        String path = "/discussions/" + forum.discussion(forum.poster());
        assertThat(api.get(path).at("/createdBy").isNull()).isTrue();

        forum.as("bob", "PATCH", path, "{\"title\": \"New\"}").has(200);
        assertThat(api.patch(path, "{\"title\": \"Newer\"}")
                        .has(200)
                        .at("/updatedBy")
                        .isNull())
                .isTrue();
    }

    @Test
    void whoMustNameAnAuthorRefusesACallerWhoIsNotKnown() {
        long discussion = forum.discussion(forum.poster());
        api.post("/posts", "{\"text\": \"Text\", \"discussionId\": %d}".formatted(discussion))
                .has(403);

        String post = "/posts/" + forum.post(discussion);
        api.patch(post, "{\"text\": \"New\"}").has(403);
        assertThat(api.get(post).at("/text").asString()).isEqualTo("Text");
        api.patch("/posts/999999", "{\"text\": \"New\"}").has(404);
    }

    @Test
    void theCallerOfABulkWriteIsRecordedForEach() {
        long author = forum.poster();
        String item = "{\"authorId\": %d}".formatted(author);
        Reply created = forum.as("ada", "POST", "/discussions/bulk", "{\"items\": [%1$s, %1$s]}".formatted(item))
                .has(200);
        assertThat(created.at("/items/1/resource/createdBy").asString()).isEqualTo("ada");
        long first = created.at("/items/0/resource/id").asLong();

        String change = "{\"items\": [{\"id\": %d, \"patch\": {\"title\": \"New\"}}]}".formatted(first);
        Reply changed = api.send("PATCH", "/discussions/bulk", Api.JSON, change, HeaderUser.HEADER, "bob")
                .has(200);
        assertThat(changed.at("/items/0/resource/createdBy").asString()).isEqualTo("ada");
        assertThat(changed.at("/items/0/resource/updatedBy").asString()).isEqualTo("bob");

        forum.as("eve", "PATCH", "/discussions?authorId=" + author, "{\"title\": \"Newer\"}")
                .has(200);
        assertThat(forum.rows("discussion where created_by = 'ada' and updated_by = 'eve' and author_id = " + author))
                .isEqualTo(2);
    }

    @Test
    void theCallerOfAnUpsertIsRecorded() {
        String input = "{\"authorId\": %d}".formatted(forum.poster());
        String path = "/discussions/by/slug/upserted";

        Reply created = forum.as("ada", "PUT", path, input).has(201);
        Reply replaced = forum.as("bob", "PUT", path, input).has(200);

        assertThat(created.at("/createdBy").asString()).isEqualTo("ada");
        assertThat(replaced.at("/createdBy").asString()).isEqualTo("ada");
        assertThat(replaced.at("/updatedBy").asString()).isEqualTo("bob");
    }

    @Test
    void noBulkWriteOrUpsertIsWithoutACallerWhoMustBeNamed() {
        long discussion = forum.discussion(forum.poster());
        String input = "{\"text\": \"Text\", \"discussionId\": %d}".formatted(discussion);
        String items = "{\"items\": [%s]}".formatted(input);
        String change =
                "{\"items\": [{\"id\": %d, \"patch\": {\"text\": \"Unsigned\"}}]}".formatted(forum.post(discussion));

        api.post("/posts/bulk", items).has(403);
        assertThat(api.post("/posts/bulk?atomic=false", items)
                        .has(200)
                        .at("/items/0/status")
                        .asInt())
                .isEqualTo(403);
        api.send("PATCH", "/posts/bulk", Api.JSON, change).has(403);
        api.put("/posts/by/number/1", input).has(403);
        forum.as("ada", "PUT", "/posts/by/number/1", input).has(201);
        api.put("/posts/by/number/1", input).has(403);
        assertThat(forum.rows("post where text = 'Unsigned'")).isZero();
    }

    @Test
    void clientsDoNotSayWhoTheyAre() {
        String path = "/discussions/" + forum.discussion(forum.poster());

        api.patch(path, "{\"createdBy\": \"eve\"}").has(400, "createdBy");
        api.patch(path, "{\"updatedBy\": \"eve\"}").has(400, "updatedBy");
    }

    @Test
    void aBeanOfTheApplicationsOwnGoesFirst() {
        RunningApplication application = Forum.start(database, Robot.class);

        long poster = application
                .api()
                .post("/posters", "{\"name\": \"Ada\"}")
                .has(201)
                .id();
        Reply discussion = application
                .api()
                .send(
                        "POST",
                        "/discussions",
                        Api.JSON,
                        "{\"authorId\": %d}".formatted(poster),
                        HeaderUser.HEADER,
                        "ada");

        assertThat(discussion.has(201).at("/createdBy").asString()).isEqualTo("robot");
    }

    @Test
    void aKeyOfARequestIsThatOfOneUser() {
        String input = "{\"authorId\": %d}".formatted(forum.poster());

        long first = repeatable("ada", input).has(201).id();
        assertThat(repeatable("bob", input).has(201).id()).isNotEqualTo(first);
        assertThat(repeatable("ada", input).has(201).id()).isEqualTo(first);
    }

    private Reply repeatable(String user, String input) {
        return api.send(
                "POST", "/discussions", Api.JSON, input, "Idempotency-Key", "two-users", HeaderUser.HEADER, user);
    }

    /** Without a stereotype, so that only the test that names it has it. */
    static class Robot {

        @Bean
        CurrentUser robot() {
            return () -> Optional.of("robot");
        }
    }
}
