package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.AtOnce;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A race ends in 409, or in 412 where the client has named a version, and never in 500. */
@OnEveryDatabase
class ConcurrentWritesTest {

    private static final int CLIENTS = 8;

    private final Blog blog;
    private final Api api;
    private final long author;

    ConcurrentWritesTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
    }

    @Test
    void aChangeBetweenReadAndWriteIs409AndIsNotOverwritten() {
        long article = blog.article(author);
        blog.hooks().at("beforePatch", () -> elsewhere("update article set title = 'Theirs', version = version + 1"));

        api.patch("/articles/" + article, "{\"title\": \"Mine\"}").has(409);

        assertThat(api.get("/articles/" + article).at("/title").asString()).isEqualTo("Theirs");
    }

    @Test
    void aDeletionBetweenReadAndWriteIs409() {
        long article = blog.article(author);
        blog.hooks().at("beforePatch", () -> elsewhere("delete from article"));

        api.patch("/articles/" + article, "{\"title\": \"Mine\"}").has(409);

        api.get("/articles/" + article).has(404);
    }

    @Test
    void aChangeBetweenReadAndWriteIs412WhereTheClientHasNamedTheVersion() {
        String article = "/articles/" + blog.article(author);
        Runnable change = () -> elsewhere("update article set title = 'Theirs', version = version + 1");
        blog.hooks().at("beforePatch", change);
        blog.hooks().at("beforeUpdate", change);
        String replacement = blog.articleInput(author, "Mine", "\"status\": \"DRAFT\"");

        api.send("PATCH", article, Api.JSON, "{\"title\": \"Mine\"}", "If-Match", "\"0\"")
                .has(412);
        api.send("PUT", article, Api.JSON, replacement, "If-Match", "\"1\"").has(412);
        api.send("PATCH", article, Api.JSON, "{\"title\": \"Mine\"}", "If-Match", "*")
                .has(409);

        assertThat(api.get(article).at("/title").asString()).isEqualTo("Theirs");
    }

    @Test
    void aDeletionBetweenReadAndWriteIs412WhereTheClientHasNamedTheVersion() {
        String article = "/articles/" + blog.article(author);
        blog.hooks().at("beforePatch", () -> elsewhere("delete from article"));

        api.send("PATCH", article, Api.JSON, "{\"title\": \"Mine\"}", "If-Match", "\"0\"")
                .has(412);
    }

    @Test
    void onlyOneOfManyThatHaveSeenTheSameVersionChangesIt() throws Exception {
        String path = "/articles/" + blog.article(author);

        for (int version = 0; version < 5; version++) {
            String tag = "\"%d\"".formatted(version);
            List<Integer> statuses = AtOnce.statuses(
                    CLIENTS,
                    number -> api.send(
                            "PATCH", path, Api.JSON, "{\"title\": \"Title %d\"}".formatted(number), "If-Match", tag));

            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
        assertThat(api.get(path).at("/version").asLong()).isEqualTo(5);
    }

    @Test
    void onlyOneOfManyThatHaveSeenTheSameVersionDeletesIt() throws Exception {
        String path = "/articles/" + blog.article(author);

        List<Integer> statuses =
                AtOnce.statuses(CLIENTS, number -> api.send("DELETE", path, "", "", "If-Match", "\"0\""));

        assertThat(statuses).containsOnlyOnce(204).isSubsetOf(204, 404, 412);
    }

    @Test
    void anAuthorDeletedWhileAnArticleIsWrittenIsAMissingReference() {
        blog.hooks().at("beforeCreate", () -> elsewhere("delete from author"));

        blog.create(blog.articleInput(author, "Title")).has(422, "authorId");
    }

    @Test
    void aSlugTakenWhileAnArticleIsWrittenIs409() {
        blog.article(author);
        String input = blog.articleInput(author, "Mine");
        String slug = input.replaceAll(".*(slug-\\d+).*", "$1");
        blog.hooks().at("beforeCreate", () -> elsewhere("update article set slug = '" + slug + "'"));

        blog.create(input).has(409, "slug");
    }

    @Test
    void changesToDifferentMembersAreBothKeptWithoutAVersion() throws Exception {
        String path = "/comments/" + blog.comment(blog.article(author), "Text");
        for (int round = 0; round < 10; round++) {
            String authorName = "Reader " + round;
            String text = "Text " + round;

            List<Integer> statuses = AtOnce.statuses(
                    CLIENTS,
                    number -> number % 2 == 0
                            ? api.patch(path, "{\"authorName\": \"" + authorName + "\"}")
                            : api.patch(path, "{\"text\": \"" + text + "\"}"));

            assertThat(statuses).containsOnly(200);
            Reply comment = api.get(path);
            assertThat(comment.at("/authorName").asString()).isEqualTo(authorName);
            assertThat(comment.at("/text").asString()).isEqualTo(text);
        }
    }

    @Test
    void patchesAtTheSameTimeSucceedOrAre409() throws Exception {
        String path = "/articles/" + blog.article(author);

        List<Integer> statuses =
                AtOnce.statuses(CLIENTS, number -> api.patch(path, "{\"title\": \"Title %d\"}".formatted(number)));

        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        long changes = statuses.stream().filter(status -> status == 200).count();
        assertThat(api.get(path).at("/version").asLong()).isEqualTo(changes);
    }

    @Test
    void onlyOneOfManyThatWantTheSameNameGetsIt() throws Exception {
        List<Integer> statuses = AtOnce.statuses(CLIENTS, number -> api.post("/tags", "{\"name\": \"java\"}"));

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409);
        assertThat(api.get("/tags/count").at("/count").asInt()).isEqualTo(1);
    }

    @Test
    void onlyOneOfManyThatDeleteTheSameResourceSucceeds() throws Exception {
        String path = "/tags/" + blog.tag("java");

        List<Integer> statuses = AtOnce.statuses(CLIENTS, number -> api.delete(path));

        assertThat(statuses).containsOnlyOnce(204).isSubsetOf(204, 404, 409);
    }

    private void elsewhere(String statement) {
        Thread other = new Thread(() -> blog.sql(statement));
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
