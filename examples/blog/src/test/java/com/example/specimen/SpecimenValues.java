package com.example.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.example.http.Reply;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member of a resource and two values for it, in JSON. */
record SpecimenValues(String path, String member, String one, String other) {

    static final List<Arguments> FILTERS = List.of(
            arguments("/moments", "{\"instant\": \"2026-01-31T08:30:00Z\"}", "instant=2026-01-31T08:30:00Z"),
            arguments("/moments", "{\"instant\": \"2026-01-31T08:30:00Z\"}", "instant.gte=2026-01-31T08:30:00Z"),
            arguments("/moments", "{\"localDate\": \"2026-01-31\"}", "localDate.lte=2026-01-31"),
            arguments("/moments", "{\"localTime\": \"08:30:15\"}", "localTime.gte=08:30:15"),
            arguments("/moments", "{\"localDateTime\": \"2026-01-31T08:30:15\"}", "localDateTime=2026-01-31T08:30:15"),
            arguments(
                    "/moments",
                    "{\"offsetDateTime\": \"2026-01-31T08:30:15Z\"}",
                    "offsetDateTime=2026-01-31T09:30:15%2B01:00"),
            arguments(
                    "/moments",
                    "{\"zonedDateTime\": \"2026-01-31T08:30:15Z\"}",
                    "zonedDateTime.lte=2026-01-31T08:30:15Z"),
            arguments("/moments", "{\"duration\": \"PT1H30M\"}", "duration=PT90M"),
            arguments("/moments", "{\"foundingYear\": 1815}", "foundingYear.lte=1815"),
            arguments("/scalars", "{\"boxedFlag\": true}", "boxedFlag=true"),
            arguments("/scalars", "{\"boxedMedium\": -7}", "boxedMedium.gte=-7&boxedMedium.lte=-7"),
            arguments("/scalars", "{\"price\": 19.95}", "price=19.950"),
            arguments("/scalars", "{\"price\": 19.95}", "price.gte=19.9&price.lte=20"),
            arguments(
                    "/scalars",
                    "{\"reference\": \"2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11\"}",
                    "reference=2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11"),
            arguments("/scalars", "{\"sizeByOrdinal\": \"LARGE\"}", "sizeByOrdinal=LARGE"),
            arguments("/scalars", "{\"sizeByName\": \"LARGE\"}", "sizeByName=LARGE"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<SpecimenValues> all() {
        return Stream.concat(primitives(), nullable());
    }

    private static Stream<SpecimenValues> primitives() {
        return Stream.of(
                scalar("flag", "true", "false"),
                scalar("tiny", "127", "-128"),
                scalar("small", "32767", "-32768"),
                scalar("medium", "2147483647", "-2147483648"),
                scalar("large", "9223372036854775807", "-9223372036854775808"),
                scalar("rough", "1.5", "-0.25"),
                scalar("fine", "0.1", "1e300"),
                scalar("letter", "\"x\"", "\"ü\""));
    }

    static Stream<SpecimenValues> nullable() {
        return Stream.concat(moments(), scalars());
    }

    private static Stream<SpecimenValues> moments() {
        return Stream.of(
                moment("instant", "\"2026-01-31T08:30:15.123456Z\"", "\"1969-12-31T23:59:59.999999Z\""),
                moment("localDate", "\"2026-01-31\"", "\"0099-02-28\""),
                moment("localTime", "\"08:30:15\"", "\"23:59:59\""),
                moment("localDateTime", "\"2026-03-29T02:30:15\"", "\"1900-01-01T00:00:01\""),
                moment("offsetDateTime", "\"2026-01-31T08:30:15Z\"", "\"2026-07-31T08:30:15.5+02:00\""),
                moment("offsetTime", "\"08:30:15Z\"", "\"20:30:15Z\""),
                moment("zonedDateTime", "\"2026-01-31T08:30:15Z\"", "\"2026-07-31T08:30:15.5+02:00\""),
                moment("duration", "\"PT1H30M\"", "\"PT-0.5S\""),
                moment("foundingYear", "1815", "2026"),
                moment("expiry", "\"2026-01\"", "\"1999-12\""),
                moment("birthday", "\"--02-29\"", "\"--12-10\""),
                moment("span", "\"P1Y2M3D\"", "\"P0D\""),
                moment("zoneId", "\"Europe/Berlin\"", "\"UTC\""),
                moment("zoneOffset", "\"+01:00\"", "\"Z\""));
    }

    private static Stream<SpecimenValues> scalars() {
        return Stream.of(
                scalar("boxedFlag", "true", "false"),
                scalar("boxedTiny", "127", "-128"),
                scalar("boxedSmall", "32767", "-32768"),
                scalar("boxedMedium", "2147483647", "-2147483648"),
                scalar("boxedLarge", "9223372036854775807", "-9223372036854775808"),
                scalar("boxedRough", "1.5", "-0.25"),
                scalar("boxedFine", "0.1", "1e-300"),
                scalar("boxedLetter", "\"x\"", "\"漢\""),
                scalar("price", "123456789012345.6789", "-0.0001"),
                scalar("huge", "123456789012345678901234567890", "-1"),
                scalar(
                        "reference",
                        "\"2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11\"",
                        "\"00000000-0000-0000-0000-000000000000\""),
                scalar("sizeByOrdinal", "\"SMALL\"", "\"LARGE\""),
                scalar("sizeByName", "\"SMALL\"", "\"LARGE\""),
                scalar("bytes", "\"c3NvdA==\"", "\"\""),
                scalar("story", "\"Once upon a time\"", "\"" + "long ".repeat(20_000) + "\""));
    }

    private static SpecimenValues moment(String member, String one, String other) {
        return new SpecimenValues("/moments", member, one, other);
    }

    private static SpecimenValues scalar(String member, String one, String other) {
        return new SpecimenValues("/scalars", member, one, other);
    }

    /** Sends the first value, and what a replacement cannot do without. */
    String first() {
        return body(one);
    }

    String second() {
        return "{\"" + member + "\": " + other + "}";
    }

    String none() {
        return "{\"" + member + "\": null}";
    }

    private String body(String value) {
        if (!path.equals("/scalars")) {
            return "{\"" + member + "\": " + value + "}";
        }
        StringBuilder body = new StringBuilder("{");
        primitives()
                .filter(primitive -> !primitive.member.equals(member))
                .forEach(primitive -> body.append("\"%s\": %s, ".formatted(primitive.member, primitive.one)));
        return body.append("\"%s\": %s}".formatted(member, value)).toString();
    }

    void assertFirst(Reply reply) {
        assertThat(comparable(reply.at("/" + member))).as(member).isEqualTo(comparable(JSON.readTree(one)));
    }

    void assertSecond(Reply reply) {
        assertThat(comparable(reply.at("/" + member))).as(member).isEqualTo(comparable(JSON.readTree(other)));
    }

    void assertNull(Reply reply) {
        assertThat(reply.at("/" + member).isNull()).as(reply.body()).isTrue();
    }

    /** Numbers are equal whatever their scale, and times whatever their offset: databases keep neither. */
    private static Object comparable(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros();
        }
        try {
            return ZonedDateTime.parse(value.asString()).toInstant();
        } catch (DateTimeException e) {
            return value.asString();
        }
    }

    @Override
    public String toString() {
        return member;
    }
}
