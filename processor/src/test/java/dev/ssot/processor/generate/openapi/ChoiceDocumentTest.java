package dev.ssot.processor.generate.openapi;

import static dev.ssot.processor.generate.openapi.Document.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.SubResource;
import dev.ssot.processor.model.UniqueKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the document says of lookups, of sub-resources and of chosen fields. */
class ChoiceDocumentTest {

    private static final String LIST = "/api/authors/{id}/articles";

    private final Resource article = with(Blog.article(), List.of(), true);
    private final Resource author = with(
            Blog.author(),
            List.of(new SubResource(
                    "articles", "/articles", article.names(), true, true, true, "", "", AttributeBuilder.NOWHERE)),
            false);
    private final Document document = Document.of(author, article);

    @Test
    void aLookupAnswersAsTheKeyDoes() {
        JsonNode byName = document.operation("/api/authors/by/name/{name}", "get");
        JsonNode byKey = document.operation("/api/authors/{id}", "get");

        assertThat(byName.path("responses")).isEqualTo(byKey.path("responses"));
        assertThat(byName.path("operationId").asString()).isEqualTo("findAuthorByName");
        assertThat(document.root()
                        .path("paths")
                        .path("/api/authors/by/name/{name}")
                        .at("/parameters/0"))
                .isEqualTo(
                        json(
                                "{'name': 'name', 'in': 'path', 'description': 'The name of the author.', 'required': true, 'schema': {'type': 'string', 'minLength': 1}}"));
    }

    @Test
    void aSubResourceIsDescribedAsItsTargetIs() {
        JsonNode list = document.operation(LIST, "get");

        assertThat(list.path("operationId").asString()).isEqualTo("listArticlesOfAuthor");
        assertThat(list.path("parameters"))
                .isEqualTo(document.operation("/api/articles", "get").path("parameters"));
        assertThat(list.at("/responses/200"))
                .isEqualTo(document.operation("/api/articles", "get").at("/responses/200"));
        assertThat(list.at("/responses/404/$ref").asString()).isEqualTo("#/components/responses/NotFound");
        assertThat(document.parameters(LIST + "/count")).isEqualTo(document.parameters("/api/articles/count"));
    }

    @Test
    void whatIsListedBelowButNotPartOfTheApplicationIsNotDescribed() {
        assertThat(Document.of(author).root().path("paths").propertyNames())
                .noneMatch(path -> path.contains("articles"));
    }

    @Test
    void whereFieldsAreChosenNothingButTheKeyIsCertain() {
        assertThat(document.required("ArticlePart")).containsExactly("id");
        assertThat(document.required("ArticleView")).contains("id", "title", "words");
        assertThat(document.schema("ArticlePart").path("properties").propertyNames())
                .isEqualTo(document.schema("ArticleView").path("properties").propertyNames());
        JsonNode either = json(
                "{'anyOf': [{'$ref': '#/components/schemas/ArticleView'}, {'$ref': '#/components/schemas/ArticlePart'}]}");
        assertThat(document.operation("/api/articles/{id}", "get")
                        .at("/responses/200/content/application~1json/schema"))
                .isEqualTo(either);
        assertThat(document.member("ArticlePage", "items").path("items")).isEqualTo(either);
        assertThat(document.operation("/api/articles", "post")
                        .at("/responses/201/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/ArticleView");
        assertThat(document.schema("AuthorPart").isMissingNode()).isTrue();
    }

    @Test
    void theFieldsThatThereAreAreNamed() {
        JsonNode fields = document.parameter("/api/articles", "fields");

        assertThat(fields.path("explode").asBoolean(true)).isFalse();
        assertThat(fields.at("/schema/items/enum").toString())
                .contains("\"id\"", "\"title\"", "\"authorId\"")
                .doesNotContain("\"author\"", "\"comments\"", "\"password\"");
        assertThat(document.parameters("/api/articles/{id}")).containsExactly("expand", "fields");
        assertThat(document.parameters("/api/articles/count")).doesNotContain("fields");
        assertThat(document.parameters("/api/authors")).doesNotContain("fields");
    }

    private static Resource with(Resource resource, List<SubResource> subResources, boolean sparse) {
        List<UniqueKey> keys = resource.attributes().stream()
                .filter(attribute -> attribute.name().equals("name"))
                .map(attribute -> new UniqueKey(List.of(attribute)))
                .toList();
        return new Resource(
                resource.names(),
                resource.entityName(),
                resource.path(),
                resource.operations(),
                resource.paging(),
                resource.freshness(),
                resource.attributes(),
                resource.conventions(),
                resource.machines(),
                keys,
                subResources,
                resource.fullText(),
                sparse,
                resource.removedByStatement(),
                resource.wholeTable(),
                resource.extras(),
                resource.handwritten(),
                resource.inheritance(),
                resource.description(),
                resource.origin(),
                Optional.empty(),
                Creation.PLAIN);
    }
}
