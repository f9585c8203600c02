package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ArticleValidationTest {

    private final Blog blog;
    private final Api api;

    ArticleValidationTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @Test
    void allViolationsAreToldAtOnceWithTheirPaths() {
        Reply refused = blog.create("""
                {"title": " ", "slug": "Not A Slug", "body": "%s",
                 "seo": {"metaTitle": "%s", "metaDescription": "%s"}}""".formatted("x".repeat(20_001), "x".repeat(71), "x".repeat(161)));

        refused.has(422, "title", "slug", "body", "seo.metaTitle", "seo.metaDescription", "authorId");
        assertThat(api.get("/articles/count").at("/count").asInt()).isZero();
    }

    @Test
    void messagesAreThoseOfBeanValidation() {
        long author = blog.author();

        Reply refused = blog.create("""
                {"title": "%s", "slug": "Not A Slug", "authorId": %d}""".formatted("x".repeat(201), author));

        refused.has(422, "title", "slug");
        assertThat(refused.body())
                .contains("size must be between 0 and 200")
                .contains("must be lower-case words joined by hyphens");
    }

    @Test
    void valuesAtTheirLimitsAreAccepted() {
        blog.create(blog.articleInput(
                        blog.author(),
                        "x".repeat(200),
                        "\"body\": \"%s\"".formatted("ü".repeat(20_000)),
                        "\"seo\": {\"metaTitle\": \"%s\"}".formatted("x".repeat(70))))
                .has(201);
    }

    @Test
    void anEmailMustLookLikeOne() {
        api.post("/authors", "{\"name\": \"Ada\", \"email\": \"nobody\"}").has(422, "email");
        api.post("/authors", "{\"email\": \"ada@example.com\"}").has(422, "name");
        api.post("/authors", "{}").has(422, "name", "email");
    }

    @Test
    void aMissingReferenceIsAViolationOfItsMember() {
        long author = blog.author();
        long tag = blog.tag("java");

        blog.create(blog.articleInput(999_999, "Title")).has(422, "authorId");
        blog.create(blog.articleInput(author, "Title", "\"tagIds\": [%d, 999999]".formatted(tag)))
                .has(422, "tagIds");
        String path = "/articles/" + blog.article(author);
        api.patch(path, "{\"authorId\": 999999}").has(422, "authorId");
        api.patch(path, "{\"tagIds\": [999999]}").has(422, "tagIds");
        api.post("/comments", "{\"articleId\": 999999, \"authorName\": \"A\", \"text\": \"T\"}")
                .has(422, "articleId");
    }

    @Test
    void nullInAListOfKeysIsAClientError() {
        Reply refused = blog.create(blog.articleInput(blog.author(), "Title", "\"tagIds\": [null]"));

        assertThat(refused.status()).isIn(400, 422);
    }

    @Test
    void theSameKeyTwiceInAListIsOneRelation() {
        long tag = blog.tag("java");

        long article = blog.create(
                        blog.articleInput(blog.author(), "Title", "\"tagIds\": [%d, %d]".formatted(tag, tag)))
                .has(201)
                .id();

        assertThat(api.get("/articles/" + article + "?expand=tags").at("/tags").size())
                .isEqualTo(1);
    }

    @Test
    void aTakenUniqueValueIs409AndNamesTheMember() {
        long author = blog.author();
        String taken = api.get("/articles/" + blog.article(author)).at("/slug").asString();
        long other = blog.article(author);
        String email = api.get("/authors/" + author).at("/email").asString();
        blog.tag("java");

        blog.create("""
                {"title": "T", "slug": "%s", "authorId": %d}""".formatted(taken, author)).has(409, "slug");
        api.patch("/articles/" + other, "{\"slug\": \"%s\"}".formatted(taken)).has(409, "slug");
        api.put("/articles/" + other, """
                {"title": "T", "slug": "%s", "status": "DRAFT", "authorId": %d}""".formatted(taken, author)).has(409, "slug");
        api.post("/authors", "{\"name\": \"Other\", \"email\": \"%s\"}".formatted(email))
                .has(409, "email");
        api.post("/tags", "{\"name\": \"java\"}").has(409, "name");
    }

    @Test
    void aUniqueValueCanBeWrittenAgainByItsOwner() {
        String path = "/articles/" + blog.article(blog.author());
        String slug = api.get(path).at("/slug").asString();

        api.patch(path, "{\"slug\": \"%s\"}".formatted(slug)).has(200);
    }

    @Test
    void whatIsReferredToCannotBeDeleted() {
        long author = blog.author();
        long article = blog.article(author);
        blog.comment(article, "First");

        api.delete("/authors/" + author).has(409);
        api.delete("/articles/" + article).has(409);

        api.get("/authors/" + author).has(200);
        api.get("/articles/" + article).has(200);
    }

    @Test
    void anArticleIsDeletedTogetherWithItsRowsInTheJoinTable() {
        long tag = blog.tag("java");
        long article = blog.create(blog.articleInput(blog.author(), "Title", "\"tagIds\": [%d]".formatted(tag)))
                .has(201)
                .id();

        api.delete("/tags/" + tag).has(409);
        api.delete("/articles/" + article).has(204);
        api.delete("/tags/" + tag).has(204);
    }

    @Test
    void aNullCharacterIsRefusedBeforeTheDatabaseChokesOnIt() {
        long author = blog.author();
        String path = "/articles/" + blog.article(author);

        assertThat(blog.create(blog.articleInput(author, "a\\u0000b")).status()).isIn(400, 422);
        assertThat(blog.create(blog.articleInput(author, "T", "\"body\": \"\\u0000\""))
                        .status())
                .isIn(400, 422);
        assertThat(blog.create(blog.articleInput(author, "T", "\"seo\": {\"metaTitle\": \"\\u0000\"}"))
                        .status())
                .isIn(400, 422);
        assertThat(api.patch(path, "{\"title\": \"\\u0000\"}").status()).isIn(400, 422);
        api.get("/articles?q=%00").has(400, "q");
        api.get("/articles?slug=a%00").has(400, "slug");
    }

    @Test
    void textOfAnyLanguageComesBackUnchanged() {
        String title = "Ünïcödé 漢字 🎉 'quoted' --; drop table article";

        Reply created = blog.create(blog.articleInput(blog.author(), title)).has(201);

        assertThat(api.get("/articles/" + created.id()).at("/title").asString()).isEqualTo(title);
    }
}
