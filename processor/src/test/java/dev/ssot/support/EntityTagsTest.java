package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entity tags and lists of them, as RFC 9110 writes and compares them. */
class EntityTagsTest {

    private static final byte[] ONE = "one".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWO = "two".getBytes(StandardCharsets.UTF_8);

    @Test
    void aTagIsWrittenInQuotes() {
        assertThat(EntityTag.ofVersion(3L)).hasToString("\"3\"");
        assertThat(EntityTag.ofVersion(Instant.EPOCH)).hasToString("\"1970-01-01T00:00:00Z\"");
        assertThat(new EntityTag("", true)).hasToString("W/\"\"");
    }

    @Test
    void aTagOfContentIsWeakAndTellsContentsApart() {
        EntityTag tag = EntityTag.ofContent(ONE);

        assertThat(tag.toString()).matches("W/\"[0-9a-z]{1,13}\"");
        assertThat(EntityTag.ofContent(ONE.clone())).isEqualTo(tag);
        assertThat(EntityTag.ofContent(TWO)).isNotEqualTo(tag);
    }

    @Test
    void aTagOfContentAndVersionIsStrongAndTellsBothApart() {
        EntityTag tag = EntityTag.ofVersion(3).withContent(ONE);

        assertThat(tag.toString()).matches("\"3-[0-9a-z]{1,13}\"");
        assertThat(tag)
                .isNotEqualTo(EntityTag.ofVersion(3).withContent(TWO))
                .isNotEqualTo(EntityTag.ofVersion(4).withContent(ONE));
        assertThat(tag.isOfVersion(3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "3, false, true",
        "3-x, false, true",
        "3-, false, true",
        "3, true, false",
        "3-x, true, false",
        "33, false, false",
        "-3, false, false",
        "x-3, false, false",
        "'', false, false"
    })
    void onlyAStrongTagThatStartsWithTheVersionIsOfIt(String value, boolean weak, boolean expected) {
        assertThat(new EntityTag(value, weak).isOfVersion(3L)).isEqualTo(expected);
    }

    @Test
    void theWeakComparisonOverlooksWeakness() {
        assertThat(parsed("W/\"3\"").include(EntityTag.ofVersion(3))).isTrue();
        assertThat(parsed("\"4\", \"3\"").include(EntityTag.ofVersion(3))).isTrue();
        assertThat(parsed("\"3-x\"").include(EntityTag.ofVersion(3))).isFalse();
        assertThat(parsed("*").include(EntityTag.ofVersion(3))).isTrue();
    }

    @Test
    void theStrongComparisonDoesNot() {
        assertThat(parsed("W/\"3\"").includeVersion(3)).isFalse();
        assertThat(parsed("W/\"3\", \"3\"").includeVersion(3)).isTrue();
        assertThat(parsed("*").includeVersion(3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\"                 | \"a\"",
                "W/\"a\"               | W/\"a\"",
                "\"\"                  | \"\"",
                "\"a,b\"               | \"a,b\"",
                "\"a\\\"               | \"a\\\"",
                "\"a\",\"b\"           | \"a\" \"b\"",
                "`  \"a\" ,\t, W/\"b\" ,` | \"a\" W/\"b\"",
                ",\"a\"                | \"a\"",
                "\"W/\"                | \"W/\"",
                "\"\u00e9\"            | \"\u00e9\""
            })
    void aListIsReadElementByElement(String header, String expected) {
        assertThat(parsed(header).tags().stream().map(EntityTag::toString)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "a",
                "\"",
                "\"a",
                "a\"",
                "\"a\"b",
                "\"a\" \"b\"",
                "\"a\";\"b\"",
                "w/\"a\"",
                "W/ \"a\"",
                "W/a",
                "W/",
                "**",
                "*, \"a\"",
                "\"a\", *",
                "\"a b\"",
                "\"a\u0000\"",
                "\"a\n\"",
                "\"\u0100\"",
                "'a'"
            })
    void whatIsNoListIsNothing(String header) {
        assertThat(EntityTags.parse(header)).isEmpty();
    }

    @Test
    void aListIsOnlySoLong() {
        assertThat(parsed("\"a\",".repeat(100)).tags()).hasSize(100);
        assertThat(EntityTags.parse("\"a\",".repeat(101))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", ",", " ", "\"a\"", "\"a\",", "W/", "*", "-", "\\", "\t,"})
    void hugeHeadersAreReadInNoTimeAndOnNoStack(String part) {
        Optional<EntityTags> tags = EntityTags.parse(part.repeat(200_000));

        assertThat(tags).isEmpty();
    }

    @Test
    void starIsAny() {
        assertThat(EntityTags.parse(" * ")).contains(new EntityTags(true, List.of()));
    }

    private static EntityTags parsed(String header) {
        return EntityTags.parse(header).orElseThrow();
    }
}
