package dev.ssot.processor.generate.openapi;

import static dev.ssot.processor.generate.openapi.Document.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.FilterKind;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.text.TextFile;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document as a whole: its files, routes, parameters and answers. */
class OpenApiGeneratorTest {

    private final Document document = Document.of(Blog.author(), Blog.article());

    @Test
    void theDocumentIsForToolsAndForTheServer() {
        List<TextFile> files = new OpenApiGenerator().generate(Blog.application(Blog.article()));

        assertThat(files)
                .extracting(TextFile::name)
                .containsExactly("META-INF/openapi.json", "META-INF/resources/openapi.json");
        assertThat(files.get(0).content()).isEqualTo(files.get(1).content());
        assertThat(document.root().path("openapi").asString()).isEqualTo("3.1.1");
        assertThat(document.root().at("/info/title").asString()).isEqualTo("Blog <1>");
        assertThat(document.root().at("/info/version").asString()).isEqualTo("1.2.3");
        assertThat(document.root().at("/info/description").asString()).contains("RFC 9457");
    }

    @Test
    void theOrderOfResourcesDoesNotMatter() {
        String one = OpenApiGenerator.document(Blog.application(Blog.author(), Blog.article()))
                .toJson();
        String other = OpenApiGenerator.document(Blog.application(Blog.article(), Blog.author()))
                .toJson();

        assertThat(one).isEqualTo(other);
        assertThat(document.root().path("paths").propertyNames())
                .containsExactly(
                        "/api/articles",
                        "/api/articles/count",
                        "/api/articles/{id}",
                        "/api/authors",
                        "/api/authors/count",
                        "/api/authors/{id}");
    }

    @Test
    void everyMethodIsDocumentedAndNoIdIsTakenTwice() {
        assertThat(document.root().path("paths").path("/api/articles").propertyNames())
                .containsExactly("get", "head", "post");
        assertThat(document.root().path("paths").path("/api/articles/{id}").propertyNames())
                .containsExactly("parameters", "get", "head", "put", "patch", "delete");
        assertThat(document.operation("/api/articles", "head")
                        .path("operationId")
                        .asString())
                .isEqualTo("headListArticles");
        assertThat(document.operation("/api/articles", "get")
                        .path("operationId")
                        .asString())
                .isEqualTo("listArticles");
        List<String> ids = document.root().findValues("operationId").stream()
                .map(JsonNode::asString)
                .toList();
        assertThat(ids).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotSupportedIsNotDocumented() {
        Document counting = Document.of(Blog.resource("Author", EnumSet.of(Operation.COUNT), Blog.key(), Blog.name()));

        assertThat(counting.root().path("paths").propertyNames()).containsExactly("/api/authors/count");
        assertThat(counting.root().path("components").path("schemas").propertyNames())
                .containsExactly("Count", "Problem", "Violation");
        assertThat(counting.root().path("components").path("responses").propertyNames())
                .containsExactly("BadRequest", "NotAcceptable", "InternalServerError");
    }

    @Test
    void everyReferenceLeadsSomewhereAndEverySchemaIsReferredTo() {
        Set<String> targets = new HashSet<>();
        for (JsonNode reference : document.root().findValues("$ref")) {
            targets.add(reference.asString().substring(1));
        }

        assertThat(targets)
                .allSatisfy(target ->
                        assertThat(document.root().at(target).isObject()).isTrue());
        document.root()
                .path("components")
                .path("schemas")
                .propertyNames()
                .forEach(name -> assertThat(targets).contains("/components/schemas/" + name));
    }

    @Test
    void creationAnswersWithItsLocation() {
        JsonNode responses = document.operation("/api/articles", "post").path("responses");

        assertThat(responses.propertyNames())
                .containsExactly("201", "400", "406", "409", "413", "415", "422", "4XX", "500");
        assertThat(responses.at("/201/headers/Location/schema")).isEqualTo(json("{'type': 'string', 'format': 'uri'}"));
        assertThat(responses.at("/422/$ref").asString()).isEqualTo("#/components/responses/UnprocessableContent");
    }

    @Test
    void bodiesAreRequiredAndNameTheirMediaTypes() {
        JsonNode body = document.operation("/api/articles/{id}", "patch").path("requestBody");

        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(body.path("content").propertyNames())
                .containsExactly("application/merge-patch+json", "application/json");
        assertThat(body.at("/content/application~1json/example")).isEqualTo(json("{'title': 'Example title'}"));
    }

    @Test
    void answersWithoutBodySayNoContent() {
        assertThat(document.operation("/api/articles/{id}", "delete")
                        .at("/responses/204")
                        .has("content"))
                .isFalse();
        assertThat(document.operation("/api/articles/{id}", "head").findValues("content"))
                .isEmpty();
    }

    @Test
    void headersStandWhereTheyAreRead() {
        String one = "/api/articles/{id}";
        assertThat(document.parameters("/api/articles", "get", "header")).containsExactly("If-None-Match");
        assertThat(document.parameters("/api/articles", "post", "header")).containsExactly("Prefer");
        assertThat(document.parameters(one, "head", "header")).containsExactly("If-None-Match");
        assertThat(document.parameters(one, "put", "header")).containsExactly("If-Match", "Prefer");
        assertThat(document.parameters(one, "delete", "header")).containsExactly("If-Match");
        assertThat(document.parameters("/api/authors/{id}", "delete", "header")).isEmpty();
    }

    @Test
    void answersWithoutBodyAreDocumentedWhereTheyOccur() {
        assertThat(statuses("/api/articles/{id}", "get")).contains("200", "304").doesNotContain("412");
        assertThat(statuses("/api/articles/{id}", "head")).contains("200", "304");
        assertThat(statuses("/api/articles/{id}", "patch"))
                .contains("200", "204", "412")
                .doesNotContain("304", "428");
        assertThat(statuses("/api/articles", "post")).doesNotContain("204", "412");
        assertThat(statuses("/api/authors/{id}", "put")).contains("204").doesNotContain("412");
        assertThat(document.operation("/api/articles/{id}", "get")
                        .at("/responses/304/headers")
                        .propertyNames())
                .containsExactly("ETag", "Cache-Control");
        assertThat(document.operation("/api/articles/{id}", "delete")
                        .at("/responses/204")
                        .has("headers"))
                .isFalse();
    }

    private Collection<String> statuses(String path, String method) {
        return document.operation(path, method).path("responses").propertyNames();
    }

    @Test
    void everyComparisonIsAParameter() {
        assertThat(document.parameters("/api/articles"))
                .containsExactly(
                        "slug",
                        "slug.ne",
                        "slug.ieq",
                        "slug.in",
                        "slug.nin",
                        "status",
                        "status.ne",
                        "status.in",
                        "status.nin",
                        "authorId",
                        "authorId.ne",
                        "authorId.in",
                        "authorId.nin",
                        "createdAt",
                        "createdAt.ne",
                        "createdAt.in",
                        "createdAt.nin",
                        "createdAt.gt",
                        "createdAt.gte",
                        "createdAt.lt",
                        "createdAt.lte",
                        "createdAt.between",
                        "or",
                        "q",
                        "sort",
                        "expand",
                        "cursor",
                        "page",
                        "size",
                        "total");
        assertThat(document.parameters("/api/articles/count")).doesNotContain("sort", "expand", "page", "size");
        assertThat(document.parameters("/api/articles/{id}")).containsExactly("expand");
    }

    @Test
    void filtersHaveTheTypeOfWhatTheyCompare() {
        assertThat(document.parameter("/api/articles", "status").path("schema"))
                .isEqualTo(json("{'type': 'string', 'enum': ['DRAFT', 'PUBLISHED']}"));
        assertThat(document.parameter("/api/articles", "createdAt.gte").path("schema"))
                .isEqualTo(json("{'type': 'string', 'format': 'date-time'}"));
        assertThat(document.parameter("/api/articles", "authorId").path("schema"))
                .isEqualTo(json("{'type': 'integer', 'format': 'int64'}"));
        JsonNode between = document.parameter("/api/articles", "createdAt.between");
        assertThat(between.path("explode").asBoolean(true)).isFalse();
        assertThat(between.path("schema"))
                .isEqualTo(json("{'type': 'array', 'items': {'type': 'string', 'format': 'date-time'},"
                        + " 'minItems': 2, 'maxItems': 2}"));
    }

    @Test
    void alternativesAreTheMembersOfOneObject() {
        JsonNode or = document.parameter("/api/articles", "or");

        assertThat(or.path("explode").asBoolean()).isTrue();
        String names = or.at("/schema/propertyNames/pattern").asString();
        assertThat(List.of("or.slug", "or1.slug.in", "or9.createdAt.between")).allMatch(name -> name.matches(names));
        assertThat(List.of("slug", "or0.slug", "or.slug.gt", "or.title", "or.or.slug", "xor.slug"))
                .noneMatch(name -> name.matches(names));
    }

    @Test
    void comparisonsAreThoseOfTheGeneratedCode() {
        for (FilterKind kind : FilterKind.values()) {
            Filter filter = new Filter(
                    "a",
                    List.of(),
                    "a",
                    true,
                    false,
                    false,
                    new Value(ValueType.STRING, ClassName.get(String.class), List.of()),
                    EnumSet.of(kind));
            assertThat(Comparison.of(filter).stream().map(comparison -> comparison.parameter(filter)))
                    .containsExactlyElementsOf(dev.ssot.support.FilterKind.valueOf(kind.name()).operators().stream()
                            .map(operator -> operator.parameter("a"))
                            .toList());
        }
    }

    @Test
    void sortNamesEveryKeyInBothDirections() {
        JsonNode sort = document.parameter("/api/articles", "sort");

        assertThat(sort.path("style").asString()).isEqualTo("form");
        assertThat(sort.path("explode").asBoolean(true)).isFalse();
        assertThat(sort.at("/schema/items/enum"))
                .isEqualTo(json("['id', '-id', 'title', '-title', 'createdAt', '-createdAt']"));
        assertThat(sort.at("/schema/default")).isEqualTo(json("['id']"));
    }

    @Test
    void pagesAreBounded() {
        assertThat(document.parameter("/api/articles", "size").path("schema"))
                .isEqualTo(json("{'type': 'integer', 'format': 'int32', 'minimum': 1, 'maximum': 100, 'default': 20}"));
        assertThat(document.parameter("/api/articles", "page")
                        .at("/schema/maximum")
                        .asInt())
                .isEqualTo(10_000);
    }
}
