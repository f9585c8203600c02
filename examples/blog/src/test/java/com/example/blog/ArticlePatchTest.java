package com.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** RFC 7396 for each kind of attribute: absent keeps, null clears, a value replaces. */
@OnEveryDatabase
class ArticlePatchTest {

    private final Blog blog;
    private final Api api;
    private final long author;
    private final long tag;
    private final Reply before;

    ArticlePatchTest(Database database) {
        blog = Blog.on(database);
        api = blog.api();
        author = blog.author();
        tag = blog.tag("java");
        long article = blog.create(blog.articleInput(
                        author,
                        "Title",
                        "\"body\": \"Body\"",
                        "\"status\": \"PUBLISHED\"",
                        "\"publishedOn\": \"2026-01-31\"",
                        "\"seo\": {\"metaTitle\": \"Meta\", \"metaDescription\": \"Description\"}",
                        "\"tagIds\": [%d]".formatted(tag)))
                .has(201)
                .id();
        before = api.get("/articles/" + article + "?expand=tags").has(200);
    }

    @Test
    void anEmptyPatchChangesNothingThatClientsCanSet() {
        patched("{}");

        assertThat(settable(stored())).isEqualTo(settable(before.json()));
    }

    @Test
    void aValueReplacesAndLeavesEverythingElse() {
        patched("{\"title\": \"New\"}");

        ObjectNode expected = settable(before.json()).put("title", "New");
        assertThat(settable(stored())).isEqualTo(expected);
    }

    @Test
    void theAnswerShowsWhatWasStored() {
        Reply answer = patched("{\"title\": \"New\", \"publishedOn\": null}");

        assertThat(answer.json()).isEqualTo(api.get("/articles/" + before.id()).json());
        assertThat(answer.at("/version").asLong())
                .isEqualTo(before.at("/version").asLong() + 1);
        assertThat(answer.at("/updatedAt").asString())
                .isGreaterThanOrEqualTo(before.at("/updatedAt").asString());
        assertThat(answer.at("/createdAt")).isEqualTo(before.at("/createdAt"));
    }

    @Test
    void nullClearsANullableText() {
        assertThat(patched("{\"body\": null}").at("/body").isNull()).isTrue();
        assertThat(stored().at("/body").isNull()).isTrue();
    }

    @Test
    void anEmptyTextIsATextAndNotNull() {
        assertThat(patched("{\"body\": \"\"}").at("/body").asString("null")).isEmpty();
    }

    @Test
    void nullIsRefusedWhereAValueIsRequired() {
        refused("{\"title\": null}", "title");
        refused("{\"slug\": null}", "slug");
        refused("{\"status\": null}", "status");
        refused("{\"authorId\": null}", "authorId");
        refused("{\"title\": null, \"slug\": \"Not A Slug\", \"authorId\": null}", "title", "slug", "authorId");
    }

    @Test
    void anEnumIsReplacedByItsName() {
        assertThat(patched("{\"status\": \"ARCHIVED\"}").at("/status").asString())
                .isEqualTo("ARCHIVED");
        assertThat(stored().at("/status").asString()).isEqualTo("ARCHIVED");
    }

    @Test
    void aDateIsReplacedAndCleared() {
        assertThat(patched("{\"publishedOn\": \"2028-02-29\"}")
                        .at("/publishedOn")
                        .asString())
                .isEqualTo("2028-02-29");
        assertThat(patched("{\"publishedOn\": null}").at("/publishedOn").isNull())
                .isTrue();
        assertThat(stored().at("/publishedOn").isNull()).isTrue();
    }

    @Test
    void aRelationToOneIsReplacedByAKey() {
        long other = blog.author("Grace");

        assertThat(patched("{\"authorId\": %d}".formatted(other))
                        .at("/authorId")
                        .asLong())
                .isEqualTo(other);
        assertThat(api.get("/articles/" + before.id() + "?expand=author")
                        .at("/author/name")
                        .asString())
                .isEqualTo("Grace");
    }

    @Test
    void anOptionalRelationToOneIsSetAndCleared() {
        long first = blog.comment(before.id(), "First");
        String second = "/comments/" + blog.comment(before.id(), "Second");

        assertThat(api.patch(second, "{\"parentId\": %d}".formatted(first))
                        .has(200)
                        .at("/parentId")
                        .asLong())
                .isEqualTo(first);
        assertThat(api.patch(second, "{\"text\": \"Edited\"}")
                        .has(200)
                        .at("/parentId")
                        .asLong())
                .isEqualTo(first);
        assertThat(api.patch(second, "{\"parentId\": null}")
                        .has(200)
                        .at("/parentId")
                        .isNull())
                .isTrue();
    }

    @Test
    void aRelationToManyIsReplacedAsAWhole() {
        long other = blog.tag("jvm");

        patched("{\"tagIds\": [%d]}".formatted(other));
        assertThat(stored().at("/tags").size()).isEqualTo(1);
        assertThat(stored().at("/tags/0/name").asString()).isEqualTo("jvm");

        patched("{\"tagIds\": [%d, %d]}".formatted(other, tag));
        assertThat(stored().at("/tags").size()).isEqualTo(2);

        patched("{\"tagIds\": []}");
        assertThat(stored().at("/tags")).isEmpty();
    }

    @Test
    void nullEmptiesARelationToMany() {
        patched("{\"tagIds\": null}");

        assertThat(stored().at("/tags")).isEmpty();
    }

    @Test
    void anEmbeddedObjectIsMergedMemberByMember() {
        patched("{\"seo\": {\"metaTitle\": \"New\"}}");
        assertThat(stored().at("/seo/metaTitle").asString()).isEqualTo("New");
        assertThat(stored().at("/seo/metaDescription").asString()).isEqualTo("Description");

        patched("{\"seo\": {\"metaDescription\": null}}");
        assertThat(stored().at("/seo/metaTitle").asString()).isEqualTo("New");
        assertThat(stored().at("/seo/metaDescription").isNull()).isTrue();

        patched("{\"seo\": {}}");
        assertThat(stored().at("/seo/metaTitle").asString()).isEqualTo("New");
    }

    @Test
    void nullClearsAnEmbeddedObjectAndAMemberBringsItBack() {
        patched("{\"seo\": null}");
        assertThat(stored().at("/seo/metaTitle").asString("")).isEmpty();
        assertThat(stored().at("/seo/metaDescription").asString("")).isEmpty();

        patched("{\"seo\": {\"metaTitle\": \"Back\"}}");
        assertThat(stored().at("/seo/metaTitle").asString()).isEqualTo("Back");
    }

    @Test
    void anEmbeddedObjectIsChecked() {
        refused("{\"seo\": {\"metaTitle\": \"%s\"}}".formatted("x".repeat(71)), "seo.metaTitle");
    }

    private Reply patched(String json) {
        return api.patch("/articles/" + before.id(), json).has(200);
    }

    private void refused(String json, String... paths) {
        api.patch("/articles/" + before.id(), json).has(422, paths);
        assertThat(stored()).isEqualTo(before.json());
    }

    private JsonNode stored() {
        return api.get("/articles/" + before.id() + "?expand=tags").has(200).json();
    }

    private static ObjectNode settable(JsonNode view) {
        ObjectNode copy = (ObjectNode) view.deepCopy();
        copy.remove("version");
        copy.remove("updatedAt");
        return copy;
    }
}
