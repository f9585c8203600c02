package dev.ssot.processor.corpus;

import static dev.ssot.processor.corpus.Specimen.accepted;
import static dev.ssot.processor.corpus.Specimen.refused;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Attributes of every type, in every role that the type can have. */
final class TypeFamily {

    private static final String NAME = "types";

    private record Type(String label, String java, boolean filterable, boolean sortable) {}

    private static final List<Type> ACCEPTED = List.of(
            new Type("Text", "String", true, true),
            new Type("Boolean", "Boolean", true, true),
            new Type("PrimitiveBoolean", "boolean", true, true),
            new Type("Byte", "Byte", true, true),
            new Type("PrimitiveByte", "byte", true, true),
            new Type("Short", "Short", true, true),
            new Type("PrimitiveShort", "short", true, true),
            new Type("Integer", "Integer", true, true),
            new Type("PrimitiveInt", "int", true, true),
            new Type("Long", "Long", true, true),
            new Type("PrimitiveLong", "long", true, true),
            new Type("BigInteger", "BigInteger", true, true),
            new Type("Float", "Float", true, true),
            new Type("PrimitiveFloat", "float", true, true),
            new Type("Double", "Double", true, true),
            new Type("PrimitiveDouble", "double", true, true),
            new Type("BigDecimal", "BigDecimal", true, true),
            new Type("Character", "Character", false, true),
            new Type("PrimitiveChar", "char", false, true),
            new Type("Weekday", "DayOfWeek", true, true),
            new Type("Uuid", "UUID", true, true),
            new Type("Instant", "Instant", true, true),
            new Type("OffsetDateTime", "OffsetDateTime", true, true),
            new Type("ZonedDateTime", "ZonedDateTime", true, true),
            new Type("LocalDateTime", "LocalDateTime", true, true),
            new Type("LocalDate", "LocalDate", true, true),
            new Type("LocalTime", "LocalTime", true, true),
            new Type("OffsetTime", "OffsetTime", true, true),
            new Type("Year", "Year", true, true),
            new Type("Duration", "Duration", true, true),
            new Type("YearMonth", "YearMonth", true, false),
            new Type("MonthDay", "MonthDay", true, false),
            new Type("Period", "Period", false, false),
            new Type("ZoneId", "ZoneId", false, false),
            new Type("ZoneOffset", "ZoneOffset", false, false),
            new Type("Bytes", "byte[]", false, false));

    /** What no API can carry as one value. */
    private static final List<Type> REFUSED = List.of(
            new Type("Locale", "Locale", false, false),
            new Type("Anything", "Object", false, false),
            new Type("Texts", "String[]", false, false),
            new Type("Numbers", "int[]", false, false),
            new Type("BasicList", "List<String>", false, false),
            new Type("BasicMap", "Map<String, String>", false, false),
            new Type("Date", "Date", false, false),
            new Type("Calendar", "Calendar", false, false),
            new Type("SqlDate", "java.sql.Date", false, false),
            new Type("SqlTime", "java.sql.Time", false, false),
            new Type("Timestamp", "java.sql.Timestamp", false, false),
            new Type("Blob", "java.sql.Blob", false, false),
            new Type("Clob", "java.sql.Clob", false, false),
            new Type("Thread", "Thread", false, false));

    private TypeFamily() {}

    static Family family() {
        Stream<Specimen> accepted = IntStream.range(0, ACCEPTED.size())
                .mapToObj(index -> accepted(entity(ACCEPTED.get(index), AccessStyle.rotating(index))));
        Stream<Specimen> refused = REFUSED.stream()
                .map(type -> refused(
                        "SSOT008",
                        EntitySource.exposed(NAME, "No" + type.label()).attribute("", type.java(), "value")));
        return new Family(NAME, Stream.of(accepted, refused).flatMap(all -> all).toList());
    }

    private static EntitySource entity(Type type, AccessStyle style) {
        EntitySource entity = EntitySource.exposed(NAME, "Of" + type.label(), style)
                .key()
                .attribute("", type.java(), "plain")
                .attribute("@Column(nullable = false)", type.java(), "required")
                .attribute("@ReadOnly", type.java(), "shown")
                .attribute("@WriteOnly", type.java(), "kept")
                .attribute("@CreateOnly", type.java(), "fixed");
        if (type.filterable()) {
            entity.attribute("@Filterable", type.java(), "filtered");
        }
        if (type.sortable()) {
            entity.attribute("@Sortable", type.java(), "sorted").attribute("@Sortable", type.java(), "ordered");
        }
        return entity;
    }
}
