package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEveryDatabase
class StrictInputTest {

    private final Blog blog;
    private final Api api;

    StrictInputTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "id", "version", "createdAt", "updatedAt", "author", "comments", "commentIds"})
    void aMemberThatClientsCannotSetIs400(String member) {
        long author = blog.author();
        String path = "/articles/" + blog.article(author);
        String input = blog.articleInput(author, "Title", "\"" + member + "\": null");

        api.post("/articles", input).has(400, member);
        api.put(path, input).has(400, member);
        api.patch(path, "{\"" + member + "\": null}").has(400, member);
    }

    @Test
    void anUnknownMemberInsideAnEmbeddedObjectIs400WithItsPath() {
        blog.create(blog.articleInput(blog.author(), "Title", "\"seo\": {\"colour\": 1}"))
                .has(400, "seo.colour");
    }

    @Test
    void aMemberThatIsThereTwiceIs400() {
        String path = "/articles/" + blog.article(blog.author());

        api.patch(path, "{\"title\": \"One\", \"title\": \"Two\"}").has(400);
        blog.create("{\"title\": \"One\", \"title\": \"Two\", \"slug\": \"s\", \"authorId\": 1}")
                .has(400);
        assertThat(api.get(path).at("/title").asString()).isEqualTo("Title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title | 1",
                "title | true",
                "title | {}",
                "title | [\"a\"]",
                "slug | 1.5",
                "status | \"PRINTED\"",
                "status | \"draft\"",
                "status | \"\"",
                "status | 0",
                "publishedOn | \"31.01.2026\"",
                "publishedOn | \"2026-02-30\"",
                "publishedOn | \"\"",
                "publishedOn | 20260131",
                "publishedOn | [2026, 1, 31]",
                "authorId | \"1\"",
                "authorId | 1.5",
                "authorId | true",
                "authorId | {}",
                "authorId | 99999999999999999999",
                "tagIds | 1",
                "tagIds | \"1\"",
                "tagIds | {}",
                "seo | \"text\"",
                "seo | []"
            })
    void aValueOfTheWrongTypeIs400WithItsPath(String member, String value) {
        String path = "/articles/" + blog.article(blog.author());

        api.patch(path, "{\"%s\": %s}".formatted(member, value)).has(400, member);
        api.post("/articles", "{\"%s\": %s}".formatted(member, value)).has(400, member);
    }

    @Test
    void aWrongTypeInsideAListOrObjectIs400WithItsPath() {
        String path = "/articles/" + blog.article(blog.author());

        api.patch(path, "{\"tagIds\": [1, \"x\"]}").has(400, "tagIds[1]");
        api.patch(path, "{\"seo\": {\"metaTitle\": 1}}").has(400, "seo.metaTitle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "1",
                "\"text\"",
                "{} {}",
                "{\"title\": }",
                "{'title': 'a'}",
                "{\"title\": NaN}",
                "{\"title\": \"a\",}",
                "/**/{}"
            })
    void whatIsNotAJsonObjectIs400(String body) {
        String path = "/articles/" + blog.article(blog.author());

        api.post("/articles", body).has(400);
        api.put(path, body).has(400);
        api.patch(path, body).has(400);
    }

    @Test
    void aDocumentNestedTooDeeplyIs400() {
        api.post("/articles", "{\"title\": " + "[".repeat(5000) + "]".repeat(5000) + "}")
                .has(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour=red",
                "Status=DRAFT",
                "title.startsWith=x",
                "body=x",
                "sort=body",
                "expand=seo",
                "limit=5"
            })
    void aListRefusesParametersThatTheModelDoesNotName(String query) {
        api.get("/articles?" + query).has(400, query.substring(0, query.indexOf('=')));
    }

    @Test
    void everyOtherRouteRefusesParametersItDoesNotHave() {
        long author = blog.author();
        String path = "/articles/" + blog.article(author);

        api.get(path + "?colour=red").has(400, "colour");
        api.get(path + "?page=1").has(400, "page");
        api.get("/articles/count?page=1").has(400, "page");
        api.get("/articles/count?sort=id").has(400, "sort");
        api.post("/articles?colour=red", blog.articleInput(author, "T")).has(400, "colour");
        api.put(path + "?colour=red", blog.articleInput(author, "T", "\"status\": \"DRAFT\""))
                .has(400, "colour");
        api.patch(path + "?expand=author", "{}").has(400, "expand");
        api.delete(path + "?force=true").has(400, "force");
        api.get(path).has(200);
    }

    @Test
    void allBadParametersAreToldAtOnce() {
        api.get("/articles?colour=red&status=PRINTED&page=-1&size=x&sort=body")
                .has(400, "colour", "status", "page", "size", "sort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=DRAFT&status=PUBLISHED",
                "status=",
                "authorId=x",
                "authorId=",
                "createdAt.gte=yesterday",
                "publishedOn.lte=2026-13-01",
                "publishedOn=",
                "sort=",
                "sort=title,title",
                "sort=title,-title",
                "sort=--title",
                "sort=%2Btitle",
                "expand=author,nothing",
                "expand=",
                "page=1.5",
                "size=0"
            })
    void aMalformedParameterIs400(String query) {
        api.get("/articles?" + query).has(400, query.substring(0, query.indexOf('=')));
    }
}
