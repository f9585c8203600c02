package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** What belongs to a resource is listed below it. */
@OnEveryDatabase
class SubResourceTest {

    private final Blog blog;
    private final Api api;
    private final long ada;
    private final long grace;

    SubResourceTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        ada = blog.author("Ada");
        grace = blog.author("Grace");
    }

    @Test
    void onlyWhatBelongsToTheResourceIsListed() {
        long first = blog.article(ada, "One");
        blog.article(grace, "Two");
        blog.comment(first, "Here");
        blog.comment(blog.article(grace, "Three"), "Elsewhere");

        assertThat(api.get("/authors/" + ada + "/articles").has(200).items("title"))
                .containsExactly("One");
        assertThat(api.get("/articles/" + first + "/comments").has(200).items("text"))
                .containsExactly("Here");
        assertThat(api.get("/authors/" + grace + "/articles/count")
                        .has(200)
                        .at("/count")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void aRelationWithAJoinTableIsListedAsWell() {
        long java = blog.tag("java");
        long sql = blog.tag("sql");
        long article = tagged("Both", java, sql);
        tagged("One", java);

        assertThat(api.get("/articles/" + article + "/tags?sort=-name").has(200).items("name"))
                .containsExactly("sql", "java");
        assertThat(api.get("/articles/" + article + "/tags/count?name=sql")
                        .has(200)
                        .at("/count")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void theWholeQueryLanguageOfTheListWorks() {
        for (String title : new String[] {"Bees", "Ants", "Cats", "Dogs"}) {
            blog.article(ada, title);
        }
        blog.article(grace, "Bats");
        String articles = "/authors/" + ada + "/articles";

        Reply page = api.get(articles + "?sort=title&size=2&page=1&expand=author&fields=title")
                .has(200);

        assertThat(page.items("title")).containsExactly("Cats", "Dogs");
        assertThat(page.at("/hasNext").asBoolean()).isFalse();
        assertThat(page.at("/items/0/author/name").asString()).isEqualTo("Ada");
        assertThat(page.at("/items/0").has("slug")).isFalse();
        assertThat(api.get(articles + "?q=a&sort=title").has(200).items("title"))
                .containsExactly("Ants", "Cats");
        assertThat(api.get(articles + "?authorId=" + grace).has(200).items("title"))
                .as("the owner's condition is not replaced, but added to")
                .isEmpty();
        assertThat(api.get(articles + "/count?q=a").has(200).at("/count").asLong())
                .isEqualTo(2);
    }

    @Test
    void whatDoesNotExistHasNothingBelowIt() {
        long empty = blog.author("Empty");

        assertThat(api.get("/authors/" + empty + "/articles").has(200).items("id"))
                .isEmpty();
        assertThat(api.get("/authors/" + empty + "/articles/count")
                        .has(200)
                        .at("/count")
                        .asLong())
                .isZero();
        assertThat(api.get("/authors/999999/articles").has(404).at("/detail").asString())
                .isEqualTo("There is no author with the id 999999.");
        api.get("/authors/999999/articles/count").has(404);
        api.get("/articles/999999/tags").has(404);
        api.head("/articles/999999/tags").has(404);
        api.get("/authors/" + empty + "/comments").has(404);
    }

    @Test
    void whatIsMalformedIsRefusedBeforeAnythingIsRead() {
        assertThat(blog.statementsOf(() -> {
                    api.get("/authors/999999/articles?colour=red").has(400, "colour");
                    api.get("/authors/" + ada + "/articles?size=0&sort=body").has(400, "size", "sort");
                    api.get("/authors/" + ada + "/articles/count?sort=title").has(400, "sort");
                    api.get("/authors/one/articles").has(400);
                    api.get("/authors/0x1/articles").has(400, "id");
                    api.post("/authors/" + ada + "/articles", "{}").has(405);
                }))
                .isZero();
    }

    @Test
    void aListHasATagOfItsContent() {
        String articles = "/authors/" + ada + "/articles";
        String empty = api.get(articles).has(200).header("ETag").orElseThrow();

        api.send("GET", articles, "", "", "If-None-Match", empty).has(304);
        blog.article(ada);
        assertThat(api.send("GET", articles, "", "", "If-None-Match", empty)
                        .has(200)
                        .items("id"))
                .hasSize(1);
    }

    @Test
    void aListIsOneStatementAndOneMoreIfItIsEmpty() {
        long article = tagged("One", blog.tag("java"));
        blog.comment(article, "Comment");

        assertThat(statements("/authors/" + ada + "/articles?status=DRAFT&sort=title&expand=author"))
                .isEqualTo(1);
        assertThat(statements("/articles/" + article + "/tags")).isEqualTo(1);
        assertThat(statements("/articles/" + article + "/comments/count")).isEqualTo(1);
        assertThat(statements("/authors/" + grace + "/articles")).isEqualTo(2);
        assertThat(statements("/authors/" + grace + "/articles/count")).isEqualTo(2);
        assertThat(statements("/authors/" + ada + "/articles?expand=comments,tags"))
                .as("one more for each relation to many")
                .isEqualTo(3);
        assertThat(blog.statementsOf(() -> api.get("/authors/999999/articles").has(404)))
                .isEqualTo(2);
    }

    private long tagged(String title, long... tags) {
        String ids = java.util.Arrays.toString(tags);
        return blog.create(blog.articleInput(ada, title, "\"tagIds\": " + ids))
                .has(201)
                .id();
    }

    private long statements(String path) {
        return blog.statementsOf(() -> api.get(path).has(200));
    }
}
