package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.blog.api.ProblemException;
import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class ArticleHooksTest {

    private final Blog blog;
    private final Api api;
    private final long author;

    ArticleHooksTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
    }

    @Test
    void hooksAreCalledAroundEachWriteInItsTransaction() {
        String path = "/articles/" + blog.article(author);
        assertThat(blog.hooks().calls()).containsExactly("beforeCreate", "afterCreate");

        blog.hooks().reset();
        api.put(path, blog.articleInput(author, "New", "\"status\": \"DRAFT\"")).has(200);
        assertThat(blog.hooks().calls()).containsExactly("beforeUpdate", "afterUpdate");

        blog.hooks().reset();
        api.patch(path, "{\"title\": \"Newer\"}").has(200);
        assertThat(blog.hooks().calls()).containsExactly("beforePatch", "afterUpdate");

        blog.hooks().reset();
        api.delete(path).has(204);
        assertThat(blog.hooks().calls()).containsExactly("beforeDelete", "afterDelete");
    }

    @Test
    void hooksAreNotCalledForReadsOrForWhatIsInvalid() {
        String path = "/articles/" + blog.article(author);
        blog.hooks().reset();

        api.get(path).has(200);
        api.post("/articles", "{}").has(422);
        api.patch(path, "{\"title\": \"\"}").has(422);
        api.patch("/articles/999999", "{}").has(404);

        assertThat(blog.hooks().calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beforeCreate", "afterCreate"})
    void aVetoOfACreationLeavesNothingBehind(String hook) {
        veto(hook);

        refused(blog.create(blog.articleInput(author, "Title")).has(403).json());

        assertThat(api.get("/articles/count").at("/count").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beforeUpdate", "afterUpdate", "beforePatch"})
    void aVetoOfAChangeLeavesTheResourceAsItWas(String hook) {
        String path = "/articles/" + blog.article(author);
        JsonNode before = api.get(path).json();
        veto(hook);

        refused(
                hook.equals("beforePatch")
                        ? api.patch(path, "{\"title\": \"New\"}").has(403).json()
                        : api.put(path, blog.articleInput(author, "New", "\"status\": \"DRAFT\""))
                                .has(403)
                                .json());

        assertThat(api.get(path).json()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beforeDelete", "afterDelete"})
    void aVetoOfADeletionKeepsTheResource(String hook) {
        String path = "/articles/" + blog.article(author);
        veto(hook);

        refused(api.delete(path).has(403).json());

        api.get(path).has(200);
    }

    @Test
    void anErrorInAHookIs500AndTellsNothing() {
        blog.hooks().at("beforeCreate", () -> {
            throw new IllegalStateException("secret");
        });

        assertThat(blog.create(blog.articleInput(author, "Title")).has(500).body())
                .doesNotContain("secret");
        assertThat(api.get("/articles/count").at("/count").asInt()).isZero();
    }

    private void veto(String hook) {
        blog.hooks().at(hook, () -> {
            throw new ProblemException(403, "Not on Sundays.");
        });
    }

    private static void refused(JsonNode problem) {
        assertThat(problem.path("detail").asString()).isEqualTo("Not on Sundays.");
    }
}
