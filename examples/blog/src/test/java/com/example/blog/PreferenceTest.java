package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7240: clients that need not see what they have written themselves. */
@OnEveryDatabase
class PreferenceTest {

    private static final String TITLE = "{\"title\": \"New\"}";
    private static final String MINIMAL = "return=minimal";

    private final Blog blog;
    private final Api api;
    private final long author;

    PreferenceTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
    }

    @Test
    void aMinimalCreationSaysWhereTheResourceIsAndNoMore() {
        Reply created = prefer("POST", "/articles", blog.articleInput(author, "Hello"), MINIMAL)
                .has(201);

        assertThat(created.body()).isEmpty();
        assertThat(created.type()).isEmpty();
        assertThat(created.header("Preference-Applied")).contains(MINIMAL);
        assertThat(created.header("ETag")).contains("\"0\"");
        String path = created.header("Location").orElseThrow().replaceFirst(".*(?=/articles/)", "");
        assertThat(api.get(path).has(200).at("/title").asString()).isEqualTo("Hello");
    }

    @Test
    void aMinimalChangeIs204WithTheNewTag() {
        String article = "/articles/" + blog.article(author);
        String replacement = blog.articleInput(author, "Newer", "\"status\": \"DRAFT\"");

        Reply changed = prefer("PATCH", article, TITLE, MINIMAL).has(204);
        Reply replaced = prefer("PUT", article, replacement, MINIMAL).has(204);

        assertThat(changed.body()).isEmpty();
        assertThat(changed.header("Preference-Applied")).contains(MINIMAL);
        assertThat(changed.header("ETag")).contains("\"1\"");
        assertThat(replaced.header("ETag")).contains("\"2\"");
        Reply now = api.get(article);
        assertThat(now.header("ETag")).contains("\"2\"");
        assertThat(now.at("/title").asString()).isEqualTo("Newer");
    }

    @Test
    void theTagOfAMinimalChangeIsThatOfTheResourceWithoutAVersionToo() {
        String comment = "/comments/" + blog.comment(blog.article(author), "Text");

        Reply changed = prefer("PATCH", comment, "{\"text\": \"New\"}", MINIMAL).has(204);

        assertThat(changed.header("ETag"))
                .isPresent()
                .isEqualTo(api.get(comment).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=representation", "respond-async, return=representation"})
    void aRepresentationIsAnsweredOnRequestAsWell(String preference) {
        String article = "/articles/" + blog.article(author);

        Reply changed = prefer("PATCH", article, TITLE, preference).has(200);

        assertThat(changed.at("/title").asString()).isEqualTo("New");
        assertThat(changed.header("Preference-Applied")).contains("return=representation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=nothing", "respond-async", "return=minimal, return=representation", "\"", ";=,"})
    void otherPreferencesAreIgnored(String preference) {
        Reply changed = prefer("PATCH", "/articles/" + blog.article(author), TITLE, preference)
                .has(200);

        assertThat(changed.at("/title").asString()).isEqualTo("New");
        assertThat(changed.header("Preference-Applied")).isEmpty();
    }

    @Test
    void aFailureIsAnsweredInFull() {
        Reply refused = prefer("POST", "/articles", "{}", MINIMAL).has(422);

        assertThat(refused.header("Preference-Applied")).isEmpty();
        assertThat(refused.violationPaths()).contains("title");
    }

    @Test
    void aPreferenceCostsNoStatement() {
        String article = "/articles/" + blog.article(author);

        assertThat(blog.statementsOf(
                        () -> prefer("PATCH", article, TITLE, MINIMAL).has(204)))
                .isLessThanOrEqualTo(2);
    }

    private Reply prefer(String method, String path, String json, String preference) {
        return api.send(method, path, Api.JSON, json, "Prefer", preference);
    }
}
