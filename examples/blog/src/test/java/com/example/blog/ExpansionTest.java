package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ExpansionTest {

    private final Blog blog;
    private final Api api;

    ExpansionTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @Test
    void aRelationToOneIsShownAsASummaryBesideItsKey() {
        long author = blog.author("Ada");
        long article = blog.article(author);

        Reply item = api.get("/articles/" + article + "?expand=author").has(200);
        Reply list = api.get("/articles?expand=author").has(200);

        assertThat(item.at("/authorId").asLong()).isEqualTo(author);
        assertThat(item.at("/author/id").asLong()).isEqualTo(author);
        assertThat(item.at("/author/name").asString()).isEqualTo("Ada");
        assertThat(item.at("/author").has("articles")).isFalse();
        assertThat(list.at("/items/0")).isEqualTo(item.json());
    }

    @Test
    void commentsAreShownInTheOrderOfTheirKeysUpToTheCap() {
        long article = blog.article(blog.author());
        long other = blog.article(blog.author());
        for (int number = 1; number <= 52; number++) {
            blog.comment(article, "Comment " + number);
        }
        blog.comment(other, "Elsewhere");

        Reply item = api.get("/articles/" + article + "?expand=comments").has(200);

        assertThat(item.at("/comments").size()).isEqualTo(50);
        assertThat(item.at("/comments/0/text").asString()).isEqualTo("Comment 1");
        assertThat(item.at("/comments/49/text").asString()).isEqualTo("Comment 50");
        Reply list = api.get("/articles?expand=comments&sort=id").has(200);
        assertThat(list.at("/items/0/comments").size())
                .as("the cap is for each article")
                .isEqualTo(50);
        assertThat(list.at("/items/1/comments").size()).isEqualTo(1);
    }

    @Test
    void tagsAreShownInTheOrderOfTheirKeys() {
        long first = blog.tag("zebra");
        long second = blog.tag("ant");
        long article = blog.create(
                        blog.articleInput(blog.author(), "T", "\"tagIds\": [%d, %d]".formatted(second, first)))
                .has(201)
                .id();

        Reply item = api.get("/articles/" + article + "?expand=tags").has(200);

        assertThat(item.at("/tags/0/name").asString()).isEqualTo("zebra");
        assertThat(item.at("/tags/1/name").asString()).isEqualTo("ant");
    }

    @Test
    void anEmptyRelationToManyIsAnEmptyList() {
        long article = blog.article(blog.author());

        Reply item = api.get("/articles/" + article + "?expand=comments,tags").has(200);

        assertThat(item.at("/comments").isArray()).isTrue();
        assertThat(item.at("/comments")).isEmpty();
        assertThat(item.at("/tags")).isEmpty();
    }

    @Test
    void allRelationsCanBeAskedForAtOnce() {
        long article = blog.create(blog.articleInput(
                        blog.author(),
                        "T",
                        "\"tagIds\": [%d]".formatted(blog.tag("java")),
                        "\"seo\": {\"metaTitle\": \"M\"}"))
                .has(201)
                .id();
        blog.comment(article, "First");

        Reply item =
                api.get("/articles/" + article + "?expand=author,comments,tags").has(200);

        assertThat(item.at("/author/name").asString()).isEqualTo("Ada");
        assertThat(item.at("/comments/0/text").asString()).isEqualTo("First");
        assertThat(item.at("/tags/0/name").asString()).isEqualTo("java");
        assertThat(item.at("/seo/metaTitle").asString()).isEqualTo("M");
        assertThat(api.get("/articles?expand=author,comments,tags").at("/items/0"))
                .isEqualTo(item.json());
    }

    @Test
    void anExpansionLeavesOutNoRowAndAddsNone() {
        long author = blog.author();
        long article = blog.article(author);
        long parent = blog.comment(article, "Parent");
        blog.reply(article, parent, "Child");

        assertThat(api.get("/comments?expand=parent").has(200).items("text")).containsExactly("Parent", "Child");
        assertThat(api.get("/articles?expand=comments,author").items("id")).hasSize(1);
    }

    @Test
    void aThreadShowsItsParentAndItsReplies() {
        long article = blog.article(blog.author());
        long parent = blog.comment(article, "Parent");
        long first = blog.reply(article, parent, "First reply");
        blog.reply(article, parent, "Second reply");
        long nested = blog.reply(article, first, "Nested reply");

        Reply thread = api.get("/comments/" + parent + "?expand=replies,parent").has(200);
        assertThat(thread.at("/parentId").isNull()).isTrue();
        assertThat(thread.at("/parent").isMissingNode() || thread.at("/parent").isNull())
                .isTrue();
        assertThat(thread.at("/replies").size()).isEqualTo(2);
        assertThat(thread.at("/replies/0/text").asString()).isEqualTo("First reply");

        Reply leaf = api.get("/comments/" + nested + "?expand=replies,parent,article")
                .has(200);
        assertThat(leaf.at("/parentId").asLong()).isEqualTo(first);
        assertThat(leaf.at("/parent/text").asString()).isEqualTo("First reply");
        assertThat(leaf.at("/article/id").asLong()).isEqualTo(article);
        assertThat(leaf.at("/replies")).isEmpty();
    }

    @Test
    void aCommentWithRepliesCannotBeDeleted() {
        long article = blog.article(blog.author());
        long parent = blog.comment(article, "Parent");
        long child = blog.reply(article, parent, "Child");

        api.delete("/comments/" + parent).has(409);
        api.delete("/comments/" + child).has(204);
        api.delete("/comments/" + parent).has(204);
    }

    @Test
    void theOtherSideOfARelationCanBeExpandedToo() {
        long author = blog.author();
        blog.article(author, "One");
        blog.article(author, "Two");

        Reply item = api.get("/authors/" + author + "?expand=articles").has(200);

        assertThat(item.at("/articles").size()).isEqualTo(2);
        assertThat(item.at("/articles/0/title").asString()).isEqualTo("One");
    }
}
