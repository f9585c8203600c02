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
            new Type("Bytes", "byte[]", false, false),
            new Type("Date", "Date", true, true),
            new Type("Calendar", "Calendar", true, true),
            new Type("SqlDate", "java.sql.Date", true, true),
            new Type("SqlTime", "java.sql.Time", true, true),
            new Type("Timestamp", "java.sql.Timestamp", true, true),
            new Type("Texts", "String[]", false, false),
            new Type("Ints", "int[]", false, false),
            new Type("Longs", "long[]", false, false),
            new Type("Doubles", "double[]", false, false),
            new Type("Integers", "Integer[]", false, false),
            new Type("Uuids", "UUID[]", false, false),
            new Type("Weekdays", "DayOfWeek[]", false, false),
            new Type("BasicList", "List<String>", false, false),
            new Type("BasicDates", "List<LocalDate>", false, false),
            new Type("Characters", "char[]", false, false),
            new Type("Currency", "Currency", true, false),
            new Type("Locale", "Locale", false, false),
            new Type("TimeZone", "TimeZone", false, false),
            new Type("Url", "java.net.URL", false, false),
            new Type("Uri", "java.net.URI", false, false));

    /** Types that are made of one value, each as a member of the entity. */
    private static final List<Type> SINGLE = List.of(
            new Type("Email", "record Email(String text) { String domain() { return text; } }", true, false),
            new Type("Score", "record Score(int points) {}", true, false),
            new Type(
                    "Price",
                    "static class Price { private final long cents; private Price(long cents) { this.cents = cents; }"
                            + " static Price of(BigDecimal sum) { return new Price(sum.longValue()); }"
                            + " BigDecimal sum() { return BigDecimal.valueOf(cents); } }",
                    true,
                    false),
            new Type(
                    "Isbn",
                    "static class Isbn { private final String digits; Isbn(String digits) { this.digits = digits; }"
                            + " @Override public String toString() { return digits; } }",
                    true,
                    false),
            new Type("Handle", "record Handle(UUID value) {}", true, false));

    /** What no API can carry as one value. */
    private static final List<Type> REFUSED = List.of(
            new Type("Anything", "Object", false, false),
            new Type("BasicMap", "Map<String, String>", false, false),
            new Type("BasicSet", "Set<String>", false, false),
            new Type("Flags", "boolean[]", false, false),
            new Type("Boxes", "Character[]", false, false),
            new Type("BoxedBytes", "Byte[]", false, false),
            new Type("Grid", "int[][]", false, false),
            new Type("Address", "java.net.InetAddress", false, false),
            new Type("ClassItself", "Class<?>", false, false),
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
        Stream<Specimen> single =
                SINGLE.stream().map(type -> accepted(withTypes(type, AccessStyle.rotating(SINGLE.indexOf(type)))));
        return new Family(
                NAME,
                Stream.of(accepted, single, Stream.of(accepted(moments())), refused)
                        .flatMap(all -> all)
                        .toList());
    }

    /** The kinds of old dates, and what else they may be. */
    private static EntitySource moments() {
        EntitySource entity = EntitySource.exposed(NAME, "OfMoments", AccessStyle.BEAN)
                .key()
                .on("@SuppressWarnings(\"deprecation\")");
        for (String kind : List.of("DATE", "TIME", "TIMESTAMP")) {
            String temporal = "@Temporal(TemporalType." + kind + ") @Filterable @Sortable";
            entity.attribute(temporal + " @Past", "Date", "date" + kind)
                    .attribute(temporal + " @NotNull @Future", "Calendar", "calendar" + kind);
        }
        return entity.attribute("@CreatedAt", "Date", "made")
                .attribute("@UpdatedAt", "java.sql.Timestamp", "changed")
                .attribute("@UpdatedAt", "Calendar", "alsoChanged")
                .attribute("@ManyToOne @Expand @Filterable", "OfMoments", "before");
    }

    /** An entity of one's own types. */
    private static EntitySource withTypes(Type type, AccessStyle style) {
        return entity(new Type(type.label(), "Of" + type.label() + "." + type.label(), true, false), style)
                .member(type.java())
                .attribute("@Column(unique = true)", "Of" + type.label() + "." + type.label(), "unique")
                .attribute("@Column(length = 9) @NotNull", "Of" + type.label() + "." + type.label(), "bounded");
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
