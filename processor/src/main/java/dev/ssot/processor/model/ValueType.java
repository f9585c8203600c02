package dev.ssot.processor.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of single values that an API can carry: how each looks in JSON (as JSON Schema says it), whether it has an
 * order, and which static method reads it from text.
 */
public enum ValueType {
    STRING("string", "", false, "", "\"text\""),
    BOOLEAN("boolean", "", false, "", "true"),
    BYTE("integer", "int32", true, "valueOf", "1"),
    SHORT("integer", "int32", true, "valueOf", "1"),
    INTEGER("integer", "int32", true, "valueOf", "1"),
    LONG("integer", "int64", true, "valueOf", "1"),
    BIG_INTEGER("integer", "", true, "new", "1"),
    FLOAT("number", "float", true, "valueOf", "1.5"),
    DOUBLE("number", "double", true, "valueOf", "1.5"),
    BIG_DECIMAL("number", "", true, "new", "19.95"),
    CHARACTER("string", "", false, "", "\"a\""),
    ENUM("string", "", false, "", ""),
    UUID("string", "uuid", false, "fromString", "\"2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11\""),
    INSTANT("string", "date-time", true, "parse", "\"2026-01-31T08:30:00Z\""),
    OFFSET_DATE_TIME("string", "date-time", true, "parse", "\"2026-01-31T08:30:00+01:00\""),
    ZONED_DATE_TIME("string", "", true, "parse", "\"2026-01-31T08:30:00+01:00\""),
    LOCAL_DATE_TIME("string", "", true, "parse", "\"2026-01-31T08:30:00\""),
    LOCAL_DATE("string", "date", true, "parse", "\"2026-01-31\""),
    LOCAL_TIME("string", "", true, "parse", "\"08:30:00\""),
    OFFSET_TIME("string", "", true, "parse", "\"08:30:00+01:00\""),
    YEAR("integer", "int32", true, "parse", "2026"),
    DURATION("string", "", true, "parse", "\"PT1H30M\""),
    PERIOD("string", "", false, "parse", "\"P1M2D\""),
    YEAR_MONTH("string", "", false, "parse", "\"2026-01\""),
    MONTH_DAY("string", "", false, "parse", "\"--01-31\""),
    ZONE_ID("string", "", false, "of", "\"Europe/Berlin\""),
    ZONE_OFFSET("string", "", false, "of", "\"+01:00\""),
    CURRENCY("string", "", false, "getInstance", "\"EUR\""),
    LOCALE("string", "", false, "forLanguageTag", "\"de-DE\""),
    URI("string", "uri", false, "create", "\"https://example.com/\""),
    URL("string", "uri", false, "", "\"https://example.com/\""),
    BYTES("string", "byte", false, "", "\"c3NvdA==\""),
    LIST("array", "", false, "", ""),
    /** A key of several parts, as an entity has it: clients never see it as one value. */
    COMPOSITE("object", "", false, "", "{}");

    private static final Map<String, ValueType> BY_CLASS = Map.ofEntries(
            Map.entry("java.lang.String", STRING),
            Map.entry("java.lang.Boolean", BOOLEAN),
            Map.entry("java.lang.Byte", BYTE),
            Map.entry("java.lang.Short", SHORT),
            Map.entry("java.lang.Integer", INTEGER),
            Map.entry("java.lang.Long", LONG),
            Map.entry("java.lang.Float", FLOAT),
            Map.entry("java.lang.Double", DOUBLE),
            Map.entry("java.lang.Character", CHARACTER),
            Map.entry("java.math.BigInteger", BIG_INTEGER),
            Map.entry("java.math.BigDecimal", BIG_DECIMAL),
            Map.entry("java.util.UUID", UUID),
            Map.entry("java.util.Currency", CURRENCY),
            Map.entry("java.util.Locale", LOCALE),
            Map.entry("java.net.URI", URI),
            Map.entry("java.net.URL", URL),
            Map.entry("java.time.Instant", INSTANT),
            Map.entry("java.time.OffsetDateTime", OFFSET_DATE_TIME),
            Map.entry("java.time.ZonedDateTime", ZONED_DATE_TIME),
            Map.entry("java.time.LocalDateTime", LOCAL_DATE_TIME),
            Map.entry("java.time.LocalDate", LOCAL_DATE),
            Map.entry("java.time.LocalTime", LOCAL_TIME),
            Map.entry("java.time.OffsetTime", OFFSET_TIME),
            Map.entry("java.time.Year", YEAR),
            Map.entry("java.time.Duration", DURATION),
            Map.entry("java.time.Period", PERIOD),
            Map.entry("java.time.YearMonth", YEAR_MONTH),
            Map.entry("java.time.MonthDay", MONTH_DAY),
            Map.entry("java.time.ZoneId", ZONE_ID),
            Map.entry("java.time.ZoneOffset", ZONE_OFFSET));

    private final String jsonType;
    private final String format;
    private final boolean ordered;
    private final String parser;
    private final String example;

    ValueType(String jsonType, String format, boolean ordered, String parser, String example) {
        this.jsonType = jsonType;
        this.format = format;
        this.ordered = ordered;
        this.parser = parser;
        this.example = example;
    }

    /** The type for a class by its qualified name; primitives go by their boxes, enums and arrays are not asked for. */
    public static Optional<ValueType> ofClass(String qualifiedName) {
        return Optional.ofNullable(BY_CLASS.get(qualifiedName));
    }

    /** {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code array}. */
    public String jsonType() {
        return jsonType;
    }

    /** The format of JSON Schema or OpenAPI, or "". */
    public String format() {
        return format;
    }

    /** Whether a range makes sense, in Java and in every database. */
    public boolean isOrdered() {
        return ordered;
    }

    /** The static method that reads text, {@code new} for a constructor, or "" where the type needs its own way. */
    public String parser() {
        return parser;
    }

    /** A JSON literal. */
    public String example() {
        return example;
    }

    public boolean isText() {
        return this == STRING;
    }

    /** Whether there is one text for each of its values, so that it can name a member of a JSON object. */
    public boolean isMapKey() {
        return switch (this) {
            case STRING, ENUM, UUID, SHORT, INTEGER, LONG, LOCAL_DATE, CURRENCY -> true;
            default -> false;
        };
    }

    /** How a filter can compare it. */
    public Set<FilterKind> filterKinds() {
        if (!isFilterable()) {
            return EnumSet.noneOf(FilterKind.class);
        }
        return switch (this) {
            // The order of text is the business of the database's collation.
            case STRING -> EnumSet.complementOf(EnumSet.of(FilterKind.RANGE));
            case BOOLEAN -> EnumSet.of(FilterKind.EQUAL, FilterKind.NULL);
            default ->
                ordered
                        ? EnumSet.of(FilterKind.EQUAL, FilterKind.IN, FilterKind.RANGE, FilterKind.NULL)
                        : EnumSet.of(FilterKind.EQUAL, FilterKind.IN, FilterKind.NULL);
        };
    }

    /** Whether a query parameter can carry it, and a database compare it. */
    public boolean isFilterable() {
        return switch (this) {
            case BYTES, CHARACTER, PERIOD, ZONE_ID, ZONE_OFFSET, LOCALE, URI, URL, LIST, COMPOSITE -> false;
            default -> true;
        };
    }

    /** Whether a database has a useful order for it. */
    public boolean isSortable() {
        return ordered || this == STRING || this == BOOLEAN || this == ENUM || this == UUID || this == CHARACTER;
    }

    /** Whether it can be a key in a path. */
    public boolean isKey() {
        return switch (this) {
            case STRING, BYTE, SHORT, INTEGER, LONG, UUID -> true;
            default -> false;
        };
    }
}
