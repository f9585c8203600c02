package dev.ssot.processor.generate.openapi;

import static dev.ssot.processor.generate.openapi.Document.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint.Kind;
import dev.ssot.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Examples: each is valid by its own schema. */
class ExamplesTest {

    private static final String LOCATION = "https://example.com/openapi.json";

    @TestFactory
    Stream<DynamicTest> everySchemaHasExamplesThatItAccepts() {
        Document document = Document.of(Blog.article(), Blog.author());
        return document.root().path("components").path("schemas").properties().stream()
                .map(schema -> DynamicTest.dynamicTest(schema.getKey(), () -> {
                    assertThat(schema.getValue().path("examples")).isNotEmpty();
                    for (JsonNode example : schema.getValue().path("examples")) {
                        assertThat(breaches(document, schema.getKey(), example)).isEmpty();
                    }
                }));
    }

    @Test
    void theSchemasRefuseWhatIsNoExample() {
        Document document = Document.of(Blog.article());

        assertThat(breaches(document, "ArticleSeoData", json("{'rating': 0}"))).isNotEmpty();
        assertThat(breaches(document, "ArticleSeoData", json("{'rating': null}")))
                .isNotEmpty();
        assertThat(breaches(document, "ArticleSeoData", json("{'rating': 1, 'more': 1}")))
                .isNotEmpty();
        assertThat(breaches(document, "ArticlePatch", json("{'seo': null, 'body': null, 'mood': null}")))
                .isEmpty();
        assertThat(breaches(document, "ArticlePatch", json("{'title': null}"))).isNotEmpty();
        assertThat(breaches(document, "ArticlePatch", json("{'title': '     '}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ValueType.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPOSITE")
    void everyTypeThatClientsSeeHasAnExample(ValueType type) {
        AttributeBuilder value = switch (type) {
            case ENUM -> AttributeBuilder.choice("value", "ONE", "TWO");
            case LIST -> AttributeBuilder.list("value", ValueType.STRING);
            default -> AttributeBuilder.basic("value", type);
        };

        assertAccepted(value.required());
    }

    @ParameterizedTest
    @MethodSource
    void examplesObeyConstraints(AttributeBuilder value) {
        assertAccepted(value.required());
    }

    static Stream<AttributeBuilder> examplesObeyConstraints() {
        return Stream.of(
                text().rule(Kind.SIZE, 0, 3),
                text().rule(Kind.SIZE, 300, 305),
                text().rule(Kind.EMAIL).rule(Kind.SIZE, 0, 10),
                text().rule(Kind.PATTERN, "[A-Z]{3}", ""),
                text().rule(Kind.PATTERN, "\\d{13}", ""),
                text().rule(Kind.PATTERN, "[^@\\s]+@[^@\\s]+", ""),
                text().rule(Kind.PATTERN, "https?://.*", "").rule(Kind.NOT_BLANK),
                number(ValueType.INTEGER).rule(Kind.MIN, 18L).rule(Kind.MAX, 18L),
                number(ValueType.LONG).rule(Kind.NEGATIVE),
                number(ValueType.BYTE).rule(Kind.MIN, 100L),
                number(ValueType.BIG_DECIMAL)
                        .rule(Kind.DECIMAL_MIN, "0.1", false)
                        .rule(Kind.DECIMAL_MAX, "0.2", false),
                number(ValueType.BIG_DECIMAL)
                        .rule(Kind.DECIMAL_MIN, "1000.5", false)
                        .rule(Kind.DIGITS, 4, 1),
                number(ValueType.DOUBLE).rule(Kind.POSITIVE).rule(Kind.MAX, 1L),
                AttributeBuilder.basic("value", ValueType.BOOLEAN).rule(Kind.ASSERT_FALSE));
    }

    @Test
    void digitsAreNotExceeded() {
        Attribute price = number(ValueType.BIG_DECIMAL).rule(Kind.DIGITS, 1, 1).build();

        assertThat(Examples.of(List.of(price), Form.CREATE).orElseThrow().toJson())
                .contains("\"value\": 9.5");
    }

    @Test
    void whatMustLieInTheFutureDoes() {
        Attribute due = AttributeBuilder.basic("due", ValueType.LOCAL_DATE)
                .rule(Kind.FUTURE)
                .build();

        assertThat(Examples.of(List.of(due), Form.CREATE).orElseThrow().toJson())
                .contains("2099-01-31");
    }

    @Test
    void withoutAnExampleOfWhatIsRequiredThereIsNone() {
        Attribute optional = text().rule(Kind.PATTERN, "x{7}y{9}", "").build();
        Attribute required =
                text().required().rule(Kind.PATTERN, "x{7}y{9}", "").build();

        assertThat(Examples.of(List.of(required), Form.CREATE)).isEmpty();
        assertThat(Examples.of(List.of(optional), Form.CREATE)).get().matches(tree -> tree.isEmpty());
        assertThat(Document.of(Blog.resource("Thing", Blog.key(), required))
                        .schema("ThingCreate")
                        .has("examples"))
                .isFalse();
    }

    private static AttributeBuilder text() {
        return AttributeBuilder.basic("value", ValueType.STRING);
    }

    private static AttributeBuilder number(ValueType type) {
        return AttributeBuilder.basic("value", type);
    }

    private static void assertAccepted(AttributeBuilder value) {
        Document document = Document.of(Blog.resource("Thing", Blog.key(), value.build()));
        JsonNode example = document.schema("ThingCreate").at("/examples/0");

        assertThat(example.has("value")).isTrue();
        assertThat(breaches(document, "ThingCreate", example)).isEmpty();
    }

    private static List<String> breaches(Document document, String name, JsonNode value) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(LOCATION, document.root().toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        Schema schema = registry.getSchema(SchemaLocation.of(LOCATION + "#/components/schemas/" + name));
        return schema.validate(value).stream().map(Error::toString).toList();
    }
}
