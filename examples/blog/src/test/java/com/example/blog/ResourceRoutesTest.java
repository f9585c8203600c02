package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryDatabase
class ResourceRoutesTest {

    private final Blog blog;
    private final Api api;

    ResourceRoutesTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @Test
    void createAnswers201WithTheLocationOfWhatItReturns() {
        Reply created = blog.create(blog.articleInput(blog.author(), "Hello"));

        String location = created.has(201).header("Location").orElseThrow();
        assertThat(location).endsWith("/articles/" + created.id());
        assertThat(api.get("/articles/" + created.id()).has(200).json()).isEqualTo(created.json());
    }

    @Test
    void createFillsWhatTheServerSetsAndLeavesTheRestNull() {
        long author = blog.author();

        Reply created = blog.create(blog.articleInput(author, "Hello")).has(201);

        assertThat(created.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(created.at("/authorId").asLong()).isEqualTo(author);
        assertThat(created.at("/version").asLong()).isZero();
        assertThat(created.at("/createdAt").asString()).startsWith("20").endsWith("Z");
        assertThat(created.at("/updatedAt")).isEqualTo(created.at("/createdAt"));
        assertThat(created.at("/body").isNull()).isTrue();
        assertThat(created.at("/publishedOn").isNull()).isTrue();
        assertThat(created.json().has("author")).as("what was not asked for").isFalse();
        assertThat(created.json().has("comments")).isFalse();
    }

    @Test
    void listAnswersAPage() {
        blog.article(blog.author());

        Reply page = api.get("/articles").has(200);

        assertThat(page.json().propertyNames()).containsExactlyInAnyOrder("items", "page", "size", "hasNext");
        assertThat(page.at("/items").size()).isEqualTo(1);
        assertThat(page.at("/page").asInt()).isZero();
        assertThat(page.at("/size").asInt()).isEqualTo(20);
        assertThat(page.at("/hasNext").asBoolean()).isFalse();
    }

    @Test
    void countAnswersANumber() {
        long author = blog.author();
        blog.article(author);
        blog.article(author);

        assertThat(api.get("/articles/count").has(200).body()).isEqualTo("{\"count\":2}");
    }

    @Test
    void headAnswersAsGetDoesButWithoutABody() {
        long article = blog.article(blog.author());

        assertThat(api.head("/articles/" + article).has(200).type()).isEqualTo(Api.JSON);
        assertThat(api.head("/articles").has(200).body()).isEmpty();
        api.head("/articles/999999").has(404);
    }

    @Test
    void putReplacesEverythingThatClientsCanSet() {
        long author = blog.author();
        long tag = blog.tag("java");
        Reply created = blog.create(blog.articleInput(
                        author,
                        "Before",
                        "\"body\": \"Text\"",
                        "\"publishedOn\": \"2026-01-31\"",
                        "\"seo\": {\"metaTitle\": \"Meta\"}",
                        "\"tagIds\": [%d]".formatted(tag)))
                .has(201);
        String path = "/articles/" + created.id();

        Reply replaced = api.put(path, """
                        {"title": "After", "slug": "after", "status": "PUBLISHED", "authorId": %d}""".formatted(author)).has(200);

        assertThat(replaced.at("/title").asString()).isEqualTo("After");
        assertThat(replaced.at("/slug").asString()).isEqualTo("after");
        assertThat(replaced.at("/status").asString()).isEqualTo("PUBLISHED");
        assertThat(replaced.at("/body").isNull()).as("absent is null").isTrue();
        assertThat(replaced.at("/publishedOn").isNull()).isTrue();
        assertThat(replaced.at("/seo/metaTitle").asString("")).isEmpty();
        assertThat(replaced.at("/id")).isEqualTo(created.at("/id"));
        assertThat(replaced.at("/createdAt")).isEqualTo(created.at("/createdAt"));
        assertThat(replaced.at("/updatedAt").asString())
                .isGreaterThanOrEqualTo(created.at("/updatedAt").asString());
        assertThat(replaced.at("/version").asLong()).isEqualTo(1);
        assertThat(api.get(path).has(200).json()).isEqualTo(replaced.json());
        assertThat(api.get(path + "?expand=tags").has(200).at("/tags")).isEmpty();
    }

    @Test
    void putChecksAllConstraintsAsCreateDoes() {
        String path = "/articles/" + blog.article(blog.author());

        api.put(path, "{\"status\": \"DRAFT\"}").has(422, "title", "slug", "authorId");
    }

    @Test
    void deleteAnswers204AndTheResourceIsGone() {
        String path = "/articles/" + blog.article(blog.author());

        assertThat(api.delete(path).has(204).body()).isEmpty();

        api.get(path).has(404);
        api.delete(path).has(404);
    }

    @Test
    void whatDoesNotExistIs404WhateverTheMethod() {
        long author = blog.author();

        assertThat(api.get("/articles/999999").has(404).at("/detail").asString())
                .contains("999999");
        api.put("/articles/999999", blog.articleInput(author, "Title", "\"status\": \"DRAFT\""))
                .has(404);
        api.patch("/articles/999999", "{}").has(404);
        api.delete("/articles/999999").has(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "null", "1,2"})
    void aKeyThatIsNotANumberIs400(String key) {
        api.get("/articles/" + key).has(400, "id");
        api.delete("/articles/" + key).has(400, "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x10", "%231", "%201", "1%20"})
    void aKeyHasOneSpellingOnly(String key) {
        api.get("/articles/" + key).has(400, "id");
        api.delete("/articles/" + key).has(400, "id");
    }

    @Test
    void aRequestThatTheContainerRefusesIsAnsweredWithAProblem() {
        api.get("/articles/%2F").has(400);
    }

    @Test
    void aMethodThatARouteDoesNotHaveIs405AndNamesThoseItHas() {
        Reply refused = api.send("DELETE", "/articles", "", "").has(405);

        assertThat(refused.headers().allValues("Allow").toString()).contains("GET", "POST");
        api.put("/articles", "{}").has(405);
        api.post("/articles/1", "{}").has(405);
    }

    @Test
    void anAnswerInAnotherFormatIs406() {
        String path = "/articles/" + blog.article(blog.author());

        api.send("GET", path, "", "", "Accept", "application/xml").has(406);
        api.send("GET", "/articles", "", "", "Accept", "text/html").has(406);
    }

    @Test
    void aDeletionIsDoneWhateverFormatsTheClientTakes() {
        String problems = "/articles/" + blog.article(blog.author());
        String html = "/articles/" + blog.article(blog.author());

        api.send("DELETE", problems, "", "", "Accept", "application/problem+json")
                .has(204);
        api.send("DELETE", html, "", "", "Accept", "text/html").has(204);
        api.send("DELETE", html, "", "", "Accept", "text/html").has(404);
    }

    @Test
    void aBodyInAnotherFormatIs415() {
        String path = "/articles/" + blog.article(blog.author());

        api.send("POST", "/articles", "text/plain", "Hello").has(415);
        api.send("POST", "/articles", Api.MERGE_PATCH, "{}").has(415);
        api.send("POST", "/articles", "application/x-www-form-urlencoded", "title=Hello")
                .has(415);
        api.send("PUT", path, "application/xml", "<article/>").has(415);
        api.send("PATCH", path, "application/json-patch+json", "[]").has(415);
    }

    @Test
    void patchTakesBothMergePatchAndPlainJson() {
        String path = "/articles/" + blog.article(blog.author());

        api.send("PATCH", path, Api.MERGE_PATCH, "{\"title\": \"One\"}").has(200);
        api.send("PATCH", path, Api.JSON, "{\"title\": \"Two\"}").has(200);
        assertThat(api.get(path).at("/title").asString()).isEqualTo("Two");
    }

    @Test
    void errorsAreProblemDocumentsForBrowsersToo() {
        String browser = "text/html,application/xhtml+xml,*/*;q=0.8";

        api.send("GET", "/articles/999999", "", "", "Accept", browser).has(404);
        api.send("GET", "/nothing", "", "", "Accept", browser).has(404);
        api.send("GET", "/articles?colour=red", "", "", "Accept", browser).has(400);
        api.send("GET", "/articles/abc", "", "", "Accept", browser).has(400);
        api.send("DELETE", "/articles", "", "", "Accept", browser).has(405);
        api.send("POST", "/articles", "text/plain", "Hello", "Accept", browser).has(415);
        api.send("POST", "/articles", Api.JSON, "{", "Accept", browser).has(400);
    }

    @Test
    void errorsAreProblemDocumentsEvenForClientsThatAcceptNothingButHtml() {
        String html = "text/html";

        api.send("GET", "/articles/999999", "", "", "Accept", html).has(406);
        api.send("GET", "/nothing", "", "", "Accept", html).has(404);
        api.send("DELETE", "/articles", "", "", "Accept", html).has(405);
        api.send("POST", "/articles", "text/plain", "Hello", "Accept", html).has(415);
    }

    @Test
    void allFourResourcesHaveTheSameRoutes() {
        long article = blog.article(blog.author());
        long comment = blog.comment(article, "First");
        long tag = blog.tag("java");

        api.get("/authors/count").has(200);
        api.get("/tags/count").has(200);
        api.get("/comments/count").has(200);
        assertThat(api.patch("/comments/" + comment, "{\"text\": \"Edited\"}")
                        .has(200)
                        .at("/text")
                        .asString())
                .isEqualTo("Edited");
        assertThat(api.put("/tags/" + tag, "{\"name\": \"jvm\"}")
                        .has(200)
                        .at("/name")
                        .asString())
                .isEqualTo("jvm");
        api.delete("/comments/" + comment).has(204);
        api.delete("/tags/" + tag).has(204);
    }
}
