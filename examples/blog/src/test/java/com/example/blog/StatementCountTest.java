package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What each request costs, as Hibernate counts prepared statements. */
@OnEveryDatabase
class StatementCountTest {

    private final Blog blog;
    private final Api api;
    private final long author;

    StatementCountTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
    }

    @Test
    void anItemIsOneStatement() {
        long article = blog.article(author);

        assertThat(costOfGet("/articles/" + article)).isEqualTo(1);
        assertThat(costOfGet("/articles/" + article + "?expand=author")).isEqualTo(1);
        assertThat(blog.statementsOf(() -> api.get("/articles/999999").has(404)))
                .isEqualTo(1);
    }

    @Test
    void aListOfTwentyWithItsAuthorsIsOneStatement() {
        for (int number = 0; number < 25; number++) {
            blog.article(blog.author());
        }

        assertThat(costOfGet("/articles")).isEqualTo(1);
        assertThat(costOfGet("/articles?expand=author")).isEqualTo(1);
        assertThat(costOfGet("/articles?status=DRAFT&q=t&sort=-title&expand=author&page=1"))
                .isEqualTo(1);
    }

    @Test
    void eachExpandedRelationToManyIsOneStatementMoreForTheWholePage() {
        for (int number = 0; number < 20; number++) {
            blog.comment(blog.article(author), "Comment");
        }

        assertThat(costOfGet("/articles?expand=comments")).isEqualTo(2);
        assertThat(costOfGet("/articles?expand=comments,author")).isEqualTo(2);
        assertThat(costOfGet("/articles?expand=comments,tags,author")).isEqualTo(3);
    }

    @Test
    void anEmptyPageAsksForNoRelations() {
        assertThat(costOfGet("/articles?expand=comments,tags&status=ARCHIVED")).isEqualTo(1);
    }

    @Test
    void aCountIsOneStatement() {
        assertThat(costOfGet("/articles/count?status=DRAFT")).isEqualTo(1);
    }

    @Test
    void whatIsMalformedCostsNoStatement() {
        assertThat(blog.statementsOf(() -> api.get("/articles?colour=red").has(400)))
                .isZero();
        assertThat(blog.statementsOf(() -> api.post("/articles", "{}").has(422)))
                .isZero();
    }

    @Test
    void creatingIsTheInsertAndAtMostOneStatementForTheKey() {
        String input = blog.articleInput(author, "Title");
        long tag = blog.tag("java");
        String tagged = blog.articleInput(author, "Title", "\"tagIds\": [%d]".formatted(tag));

        assertThat(blog.statementsOf(() -> blog.create(input).has(201))).isLessThanOrEqualTo(2);
        assertThat(blog.statementsOf(() -> blog.create(tagged).has(201)))
                .as("and the rows of the join table")
                .isLessThanOrEqualTo(3);
    }

    @Test
    void replacingAndPatchingAreTheReadAndTheUpdate() {
        String comment = "/comments/" + blog.comment(blog.article(author), "Text");

        assertThat(blog.statementsOf(
                        () -> api.patch(comment, "{\"text\": \"New\"}").has(200)))
                .isLessThanOrEqualTo(2);
        String article = "/articles/" + blog.article(author);
        assertThat(blog.statementsOf(
                        () -> api.patch(article, "{\"title\": \"New\"}").has(200)))
                .as("tags that are not touched are not read")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void deletingIsOneStatementAndOneMoreForAJoinTable() {
        long article = blog.article(author);
        long comment = blog.comment(article, "Text");

        assertThat(blog.statementsOf(() -> api.delete("/comments/" + comment).has(204)))
                .isEqualTo(1);
        assertThat(blog.statementsOf(() -> api.delete("/articles/" + article).has(204)))
                .isLessThanOrEqualTo(2);
        assertThat(blog.statementsOf(() -> api.delete("/authors/" + author).has(204)))
                .isEqualTo(1);
    }

    private long costOfGet(String path) {
        AtomicLong status = new AtomicLong();
        long statements = blog.statementsOf(() -> status.set(api.get(path).status()));
        assertThat(status.get()).isEqualTo(200);
        return statements;
    }
}
