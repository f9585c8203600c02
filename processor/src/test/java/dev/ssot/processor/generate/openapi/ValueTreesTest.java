package dev.ssot.processor.generate.openapi;

import static dev.ssot.processor.generate.openapi.Document.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint.Kind;
import dev.ssot.processor.model.ValueType;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas of single values: types, bounds and patterns. */
class ValueTreesTest {

    @Test
    void theNarrowestBoundsWin() {
        AttributeBuilder price = AttributeBuilder.basic("price", ValueType.BIG_DECIMAL)
                .rule(Kind.MIN, -5L)
                .rule(Kind.POSITIVE_OR_ZERO)
                .rule(Kind.DECIMAL_MIN, "0.00", false)
                .rule(Kind.DECIMAL_MAX, "99.5", true)
                .rule(Kind.MAX, 100L);

        assertThat(schema(price)).isEqualTo(json("{'type': 'number', 'exclusiveMinimum': 0, 'maximum': 99.5}"));
    }

    @Test
    void integersHaveTheBoundsOfTheirTypes() {
        assertThat(schema(AttributeBuilder.basic("n", ValueType.SHORT)))
                .isEqualTo(json("{'type': 'integer', 'format': 'int32', 'minimum': -32768, 'maximum': 32767}"));
        assertThat(schema(AttributeBuilder.basic("n", ValueType.INTEGER).rule(Kind.NEGATIVE)))
                .isEqualTo(
                        json("{'type': 'integer', 'format': 'int32', 'minimum': -2147483648, 'exclusiveMaximum': 0}"));
        assertThat(schema(AttributeBuilder.basic("n", ValueType.LONG)))
                .isEqualTo(json("{'type': 'integer', 'format': 'int64'}"));
    }

    @Test
    void someTextsAreMoreThanText() {
        assertThat(schema(AttributeBuilder.basic("photo", ValueType.BYTES)))
                .isEqualTo(json("{'type': 'string', 'contentEncoding': 'base64'}"));
        assertThat(schema(AttributeBuilder.basic("letter", ValueType.CHARACTER)))
                .isEqualTo(json("{'type': 'string', 'minLength': 1, 'maxLength': 1}"));
        assertThat(schema(AttributeBuilder.basic("email", ValueType.STRING).rule(Kind.EMAIL)))
                .isEqualTo(json("{'type': 'string', 'format': 'email'}"));
        assertThat(schema(AttributeBuilder.basic("accepted", ValueType.BOOLEAN).rule(Kind.ASSERT_TRUE)))
                .isEqualTo(json("{'type': 'boolean', 'enum': [true]}"));
    }

    @Test
    void rulesThatNoSchemaStatesAreDescribed() {
        Attribute price = AttributeBuilder.basic("price", ValueType.BIG_DECIMAL)
                .description("What it costs")
                .rule(Kind.DIGITS, 8, 2)
                .rule(Kind.FUTURE)
                .build();

        assertThat(Descriptions.of(price, Form.CREATE))
                .isEqualTo("What it costs. At most 8 integer and 2 fraction digits. Must obey FUTURE.");
        assertThat(Descriptions.of(price, Form.VIEW)).isEqualTo("What it costs.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[a-z0-9]+(-[a-z0-9]+)*",
                "^\\d{3,}$",
                "(?:a|b)+?",
                "[^@]+@[^@]+\\.[a-z]{2,}",
                "[\\w.-]+",
                "[-a]",
                "(?<!x)a(?=b)",
                "#[0-9a-fA-F]{6}",
                "\\+?[1-9][0-9 ]*",
                "\\u00e4",
                "a{2}",
                "[a\\-z]"
            })
    void statesPatternsThatEcmaKnows(String expression) {
        Pattern.compile(expression); // what Java knows anyway

        assertThat(schema(pattern(expression, "")).path("pattern").asString()).isEqualTo("^(?:" + expression + ")$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a++",
                "a*+",
                "\\p{Alpha}+",
                "\\Qa.b\\E",
                "(?i)a",
                "(?>a)",
                "(?<name>a)",
                "[a-z&&[^b]]",
                "[a[b]]",
                "\\s+",
                "(a)\\1",
                "\\ba",
                "[\\w-.]",
                "a\\-b",
                "\\Aa\\z",
                "\\x{1F600}",
                "a}"
            })
    void leavesOutPatternsThatEcmaMayReadOtherwise(String expression) {
        Pattern.compile(expression); // what Java knows anyway

        assertThat(schema(pattern(expression, "")).has("pattern")).isFalse();
    }

    @Test
    void leavesOutPatternsWithFlags() {
        assertThat(schema(pattern("[a-z]+", "CASE_INSENSITIVE")).has("pattern")).isFalse();
    }

    private static AttributeBuilder pattern(String expression, String flags) {
        return AttributeBuilder.basic("code", ValueType.STRING).rule(Kind.PATTERN, expression, flags);
    }

    private static JsonNode schema(AttributeBuilder builder) {
        Attribute attribute = builder.build();
        return Document.of(ValueTrees.of(attribute.basic(), attribute.constraints(), false)
                        .toJson())
                .root();
    }
}
