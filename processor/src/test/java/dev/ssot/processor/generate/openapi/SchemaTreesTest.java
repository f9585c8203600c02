package dev.ssot.processor.generate.openapi;

import static dev.ssot.processor.generate.openapi.Document.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The schemas of a resource's records: which members there are, which are required, and which may be null. */
class SchemaTreesTest {

    private final Document document = Document.of(Blog.article());

    @Test
    void creationRequiresWhatHasNoDefault() {
        assertThat(document.required("ArticleCreate")).containsExactly("title", "slug", "status", "authorId");
        assertThat(document.required("ArticleUpdate")).containsExactly("title", "slug", "status", "words", "authorId");
        assertThat(document.member("ArticleCreate", "words").path("type")).isEqualTo(json("['integer', 'null']"));
        assertThat(document.member("ArticleUpdate", "words").path("type")).isEqualTo(json("'integer'"));
    }

    @Test
    void patchesRequireNothingButRefuseToClearWhatIsRequired() {
        assertThat(document.schema("ArticlePatch").has("required")).isFalse();
        assertThat(document.member("ArticlePatch", "title").path("type")).isEqualTo(json("'string'"));
        assertThat(document.member("ArticlePatch", "body").path("type")).isEqualTo(json("['string', 'null']"));
        assertThat(document.member("ArticlePatch", "seo").at("/anyOf/0/$ref").asString())
                .isEqualTo("#/components/schemas/ArticleSeoPatch");
        assertThat(document.schema("ArticleSeoPatch").has("required")).isFalse();
        assertThat(document.required("ArticleSeoData")).containsExactly("rating");
    }

    @Test
    void viewsHaveAllTheyShowAndWhatIsExpandedIfAskedFor() {
        assertThat(document.required("ArticleView"))
                .containsExactly(
                        "id",
                        "title",
                        "slug",
                        "body",
                        "status",
                        "mood",
                        "words",
                        "language",
                        "seo",
                        "authorId",
                        "editorId",
                        "createdAt",
                        "version");
        assertThat(document.schema("ArticleView").path("properties").propertyNames())
                .endsWith("author", "editor", "tagIds", "comments")
                .doesNotContain("password");
        assertThat(document.member("ArticleView", "editorId").path("type")).isEqualTo(json("['integer', 'null']"));
        assertThat(document.member("ArticleView", "editor").path("$ref").asString())
                .isEqualTo("#/components/schemas/AuthorSummary");
        assertThat(document.member("ArticleView", "comments").path("maxItems").asInt())
                .isEqualTo(50);
        assertThat(document.member("ArticleView", "tagIds").path("items"))
                .isEqualTo(json("{'type': 'integer', 'format': 'int64'}"));
        assertThat(document.required("AuthorSummary")).containsExactly("id", "name");
    }

    @Test
    void viewsPromiseTypesButNotTheConstraintsOfToday() {
        assertThat(document.member("ArticleView", "title"))
                .isEqualTo(json("{'type': 'string', 'description': 'The headline.'}"));
    }

    @Test
    void whatIsReadOnlyOrOnlySetOnceIsNoMemberOfInputs() {
        assertThat(document.schema("ArticleCreate").path("properties").propertyNames())
                .contains("language", "password", "tagIds")
                .doesNotContain("id", "createdAt", "version", "comments");
        assertThat(document.schema("ArticleUpdate").path("properties").propertyNames())
                .doesNotContain("language", "id");
    }

    @Test
    void constraintsMerge() {
        JsonNode title = document.member("ArticleCreate", "title");

        assertThat(title)
                .isEqualTo(json("{'type': 'string', 'minLength': 3, 'maxLength': 200,"
                        + " 'pattern': '[^\\\\u0000-\\\\u0020]', 'description': 'The headline.'}"));
        assertThat(document.member("ArticleSeoData", "rating"))
                .isEqualTo(json("{'type': 'integer', 'format': 'int32', 'minimum': 1, 'maximum': 127}"));
        assertThat(document.member("ArticleCreate", "tagIds"))
                .isEqualTo(json("{'type': ['array', 'null'], 'items': {'type': 'integer', 'format': 'int64'},"
                        + " 'minItems': 2, 'maxItems': 10}"));
    }

    @Test
    void patternsAreStatedAsFarAsTheyMeanTheSameInBothLanguages() {
        assertThat(document.member("ArticleCreate", "slug").path("pattern").asString())
                .isEqualTo("^(?:[a-z0-9]+(-[a-z0-9]+)*)$");
        assertThat(document.member("ArticleCreate", "slug")
                        .at("/allOf/0/pattern")
                        .asString())
                .isEqualTo("[^\\u0000-\\u0020]");
        assertThat(document.member("ArticleCreate", "language").has("pattern")).isFalse();
        assertThat(document.member("ArticleCreate", "language")
                        .path("description")
                        .asString())
                .isEqualTo("Must obey PATTERN.");
    }

    @Test
    void nullIsAmongTheChoicesOfAnOptionalEnum() {
        assertThat(document.member("ArticleCreate", "status"))
                .isEqualTo(json("{'type': 'string', 'enum': ['DRAFT', 'PUBLISHED']}"));
        assertThat(document.member("ArticleCreate", "mood"))
                .isEqualTo(json("{'type': ['string', 'null'], 'enum': ['GOOD', 'BAD', null]}"));
    }

    @Test
    void everyObjectIsClosed() {
        for (JsonNode schema : document.root().path("components").path("schemas")) {
            assertThat(schema.path("type").asString()).isEqualTo("object");
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        }
    }

    @Test
    void pagesHoldViews() {
        assertThat(document.required("ArticlePage")).containsExactly("items", "size", "hasNext");
        assertThat(document.member("ArticlePage", "next").path("maxLength").asInt())
                .isEqualTo(2_000);
        assertThat(document.member("ArticlePage", "total").path("$ref").asString())
                .isEqualTo("#/components/schemas/Total");
        assertThat(document.member("ArticlePage", "items").at("/items/$ref").asString())
                .isEqualTo("#/components/schemas/ArticleView");
    }
}
