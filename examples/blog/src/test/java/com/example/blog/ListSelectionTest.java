package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEveryDatabase
class ListSelectionTest {

    private final Blog blog;
    private final Api api;

    ListSelectionTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        long author = blog.author();
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            expected.add(String.valueOf(blog.article(author, "Same title")));
        }

        Reply first = api.get("/articles?sort=title&size=3").has(200);
        Reply second = api.get("/articles?sort=title&size=3&page=1").has(200);
        Reply third = api.get("/articles?sort=title&size=3&page=2").has(200);

        List<String> all = new ArrayList<>(first.items("id"));
        all.addAll(second.items("id"));
        all.addAll(third.items("id"));
        assertThat(all).as("equal titles are in the order of their keys").isEqualTo(expected);
        assertThat(first.at("/hasNext").asBoolean()).isTrue();
        assertThat(second.at("/hasNext").asBoolean()).isTrue();
        assertThat(third.at("/hasNext").asBoolean()).isFalse();
        assertThat(third.at("/page").asInt()).isEqualTo(2);
        assertThat(third.at("/size").asInt()).isEqualTo(3);
    }

    @Test
    void aFullLastPageHasNoNext() {
        long author = blog.author();
        blog.article(author);
        blog.article(author);

        assertThat(api.get("/articles?size=2").at("/hasNext").asBoolean()).isFalse();
        assertThat(api.get("/articles?size=2&page=1").has(200).at("/items")).isEmpty();
    }

    @Test
    void pagesAreCappedInSizeAndDepth() {
        api.get("/articles?size=100").has(200);
        api.get("/articles?size=101").has(400, "size");
        api.get("/articles?size=0").has(400, "size");
        api.get("/articles?page=-1").has(400, "page");
        api.get("/articles?page=2147483647&size=100").has(400, "page");
        api.get("/articles?page=101&size=100").has(400, "page");
        api.get("/articles?page=99&size=100").has(200);
    }

    @Test
    void newestArticlesComeFirstByDefault() {
        long author = blog.author();
        blog.article(author, "Old");
        blog.article(author, "New");
        blog.sql(
                "update article set created_at = timestamp with time zone '2020-01-01 00:00:00+00:00' where title = 'Old'");

        assertThat(api.get("/articles").items("title")).containsExactly("New", "Old");
    }

    @Test
    void listsAreSortedBySeveralKeysInEitherDirection() {
        publish("b", "2026-01-02");
        publish("a", "2026-01-01");
        publish("c", "2026-01-01");

        assertThat(api.get("/articles?sort=title").items("title")).containsExactly("a", "b", "c");
        assertThat(api.get("/articles?sort=-title").items("title")).containsExactly("c", "b", "a");
        assertThat(api.get("/articles?sort=publishedOn,-title").items("title")).containsExactly("c", "a", "b");
        assertThat(api.get("/articles?sort=-publishedOn,title").items("title")).containsExactly("b", "a", "c");
    }

    @Test
    void filtersSelectByValueAndCountAgrees() {
        long ada = blog.author("Ada");
        long grace = blog.author("Grace");
        blog.create(blog.articleInput(ada, "One", "\"status\": \"PUBLISHED\"")).has(201);
        blog.create(blog.articleInput(ada, "Two")).has(201);
        blog.create(blog.articleInput(grace, "Three", "\"status\": \"PUBLISHED\""))
                .has(201);

        selects("authorId=" + ada, "One", "Two");
        selects("status=PUBLISHED", "One", "Three");
        selects("status=PUBLISHED&authorId=" + ada, "One");
        selects("status=ARCHIVED");
        selects("authorId=999999");
        String slug = api.get("/articles?q=two").at("/items/0/slug").asString();
        selects("slug=" + slug, "Two");
        selects("slug=");
    }

    @Test
    void rangesIncludeTheirEnds() {
        publish("January", "2026-01-31");
        publish("February", "2026-02-28");
        publish("March", "2026-03-31");

        selects("publishedOn=2026-02-28", "February");
        selects("publishedOn.gte=2026-02-28", "February", "March");
        selects("publishedOn.lte=2026-02-28", "January", "February");
        selects("publishedOn.gte=2026-02-01&publishedOn.lte=2026-02-28", "February");
        selects("publishedOn.gte=2026-04-01");
    }

    @Test
    void timesAreComparedAsInstants() {
        blog.article(blog.author(), "Now");

        selects("createdAt.gte=2020-01-01T00:00:00Z", "Now");
        selects("createdAt.lte=2020-01-01T00:00:00Z");
        String createdAt = api.get("/articles").at("/items/0/createdAt").asString();
        selects("createdAt.gte=" + createdAt + "&createdAt.lte=" + createdAt, "Now");
        selects("createdAt=" + createdAt, "Now");
    }

    @ParameterizedTest
    @CsvSource({
        "java, Java in a nutshell",
        "JAVA, Java in a nutshell",
        "nutshell, Java in a nutshell",
        "%25, 100% pure",
        "0%25%20p, 100% pure",
        "_, snake_case",
        "%5C, back\\slash",
        "'', ''",
        "%27, it's"
    })
    void searchFindsTextAnywhereWhateverItsCaseAndTakesWildcardsLiterally(String text, String title) {
        long author = blog.author();
        List<String> titles = List.of("Java in a nutshell", "100% pure", "snake_case", "back\\slash", "it's");
        titles.forEach(each -> blog.article(author, each.replace("\\", "\\\\")));

        List<String> found = api.get("/articles?q=" + text).has(200).items("title");

        if (text.isEmpty()) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(titles);
        } else {
            assertThat(found).containsExactly(title);
        }
        assertThat(api.get("/articles/count?q=" + text).at("/count").asInt()).isEqualTo(found.size());
    }

    @Test
    void selfReferencesCanBeFiltered() {
        long article = blog.article(blog.author());
        long parent = blog.comment(article, "Parent");
        blog.reply(article, parent, "Child");

        assertThat(api.get("/comments?parentId=" + parent).has(200).items("text"))
                .containsExactly("Child");
        assertThat(api.get("/comments?articleId=" + article).has(200).items("text"))
                .containsExactly("Parent", "Child");
    }

    private void publish(String title, String date) {
        long author = blog.author();
        blog.create(blog.articleInput(author, title, "\"publishedOn\": \"%s\"".formatted(date)))
                .has(201);
    }

    private void selects(String query, String... titles) {
        assertThat(api.get("/articles?sort=id&" + query).has(200).items("title"))
                .containsExactly(titles);
        assertThat(api.get("/articles/count?" + query).has(200).at("/count").asInt())
                .isEqualTo(titles.length);
    }
}
