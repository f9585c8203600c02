package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Clients get no more members than they ask for. */
@OnEveryDatabase
class SparseFieldsTest {

    private final Blog blog;
    private final Api api;
    private final long author;
    private final String article;

    SparseFieldsTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author("Ada");
        article = "/articles/"
                + blog.create(blog.articleInput(
                                author, "Title", "\"seo\": {\"metaTitle\": \"Meta\", \"metaDescription\": null}"))
                        .has(201)
                        .id();
    }

    @Test
    void theKeyAndTheNamedMembersAreShownInTheOrderOfTheView() {
        assertThat(api.get(article + "?fields=status,title").has(200).json().propertyNames())
                .containsExactly("id", "title", "status");
        assertThat(api.get(article + "?fields=id").has(200).json().propertyNames())
                .containsExactly("id");
        assertThat(api.get(article + "?fields=title,title").has(200).json().propertyNames())
                .containsExactly("id", "title");
    }

    @Test
    void aMemberIsWhatItIsWithoutTheParameter() {
        Reply whole = api.get(article).has(200);
        for (String name : whole.json().propertyNames()) {
            Reply part = api.get(article + "?fields=" + name).has(200);

            assertThat(part.at("/" + name)).as(name).isEqualTo(whole.at("/" + name));
        }
        assertThat(api.get(article + "?fields=seo,publishedOn").has(200).body())
                .contains("\"publishedOn\":null", "{\"metaTitle\":\"Meta\",\"metaDescription\":null}");
    }

    @Test
    void listsAndLookupsAreSparseToo() {
        Reply list = api.get("/articles?fields=title").has(200);
        String slug = api.get(article).at("/slug").asString();

        assertThat(list.json().propertyNames()).contains("items", "size", "hasNext");
        assertThat(list.at("/items/0").propertyNames()).containsExactly("id", "title");
        assertThat(api.get("/articles/by/slug/" + slug + "?fields=title")
                        .has(200)
                        .json())
                .isEqualTo(list.at("/items/0"));
        assertThat(api.get("/articles?fields=title&status=ARCHIVED").has(200).items("id"))
                .isEmpty();
    }

    @Test
    void whatIsExpandedStays() {
        Reply item = api.get(article + "?fields=title&expand=author,comments").has(200);

        assertThat(item.json().propertyNames()).containsExactly("id", "title", "author", "comments");
        assertThat(item.at("/author/name").asString()).isEqualTo("Ada");
        assertThat(item.at("/comments")).isEmpty();
        assertThat(api.get("/articles?fields=slug&expand=tags")
                        .has(200)
                        .at("/items/0")
                        .propertyNames())
                .containsExactly("id", "slug", "tags");
    }

    @Test
    void unknownFieldsAreRefusedWithThoseThatThereAre() {
        Reply refused = api.get(article + "?fields=title,password").has(400, "fields");

        assertThat(refused.at("/violations/0/message").asString()).contains("must be one of id, title, slug");
        api.get(article + "?fields=").has(400, "fields");
        api.get(article + "?fields=Title").has(400, "fields");
        api.get(article + "?fields=seo.metaTitle").has(400, "fields");
        api.get(article + "?fields=comments").has(400, "fields");
        api.get(article + "?fields=title&fields=slug").has(400, "fields");
        api.get("/articles/count?fields=title").has(400, "fields");
        api.get("/authors?fields=name").has(400, "fields");
    }

    @Test
    void aChoiceCostsNoStatement() {
        assertThat(blog.statementsOf(() -> api.get(article + "?fields=title").has(200)))
                .isEqualTo(1);
        assertThat(blog.statementsOf(
                        () -> api.get("/articles?fields=title&expand=author").has(200)))
                .isEqualTo(1);
    }

    @Test
    void aPartHasATagOfItsOwnThatIsStillOfTheVersion() {
        String whole = api.get(article).has(200).header("ETag").orElseThrow();
        String title =
                api.get(article + "?fields=title").has(200).header("ETag").orElseThrow();
        String slug = api.get(article + "?fields=slug").has(200).header("ETag").orElseThrow();

        assertThat(title).isNotEqualTo(whole).isNotEqualTo(slug).startsWith("\"0-");
        assertThat(slug).isNotEqualTo(whole);
        api.send("GET", article + "?fields=title", "", "", "If-None-Match", title)
                .has(304);
        api.send("GET", article + "?fields=title", "", "", "If-None-Match", whole)
                .has(200);
        api.send("PATCH", article, Api.MERGE_PATCH, "{\"title\": \"New\"}", "If-Match", title)
                .has(200);
        api.send("PATCH", article, Api.MERGE_PATCH, "{\"title\": \"Newer\"}", "If-Match", title)
                .has(412);
        api.send("GET", article + "?fields=title", "", "", "If-None-Match", title)
                .has(200);
    }

    @Test
    void writesAnswerWithTheWholeView() {
        assertThat(api.patch(article, "{\"title\": \"New\"}").has(200).json().has("slug"))
                .isTrue();
        api.send("PATCH", article + "?fields=title", Api.MERGE_PATCH, "{}").has(400, "fields");
    }
}
