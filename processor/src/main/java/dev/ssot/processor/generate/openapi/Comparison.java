package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.FilterKind;
import java.util.Arrays;
import java.util.List;

/** The comparisons that a parameter can make: its suffix, and what it demands of a value, or of one of several. */
enum Comparison {
    EQ(FilterKind.EQUAL, "", "is this"),
    NE(FilterKind.EQUAL, "ne", "is not this"),
    IEQ(FilterKind.EQUAL, "ieq", "is this, in upper or lower case"),
    IN(FilterKind.IN, "in", "is one of these"),
    NIN(FilterKind.IN, "nin", "is none of these"),
    GT(FilterKind.RANGE, "gt", "is greater than this"),
    GTE(FilterKind.RANGE, "gte", "is this or greater"),
    LT(FilterKind.RANGE, "lt", "is less than this"),
    LTE(FilterKind.RANGE, "lte", "is this or less"),
    BETWEEN(FilterKind.RANGE, "between", "is one of these two or between them"),
    IS_NULL(FilterKind.NULL, "isNull", "is null; with false, is not"),
    CONTAINS(FilterKind.CONTAINS, "contains", "contains this text"),
    ICONTAINS(FilterKind.CONTAINS, "icontains", "contains this text, in upper or lower case"),
    STARTS_WITH(FilterKind.STARTS_WITH, "startsWith", "starts with this text"),
    ISTARTS_WITH(FilterKind.STARTS_WITH, "istartsWith", "starts with this text, in upper or lower case"),
    ENDS_WITH(FilterKind.ENDS_WITH, "endsWith", "ends with this text"),
    IENDS_WITH(FilterKind.ENDS_WITH, "iendsWith", "ends with this text, in upper or lower case");

    private final FilterKind kind;
    private final String suffix;
    private final String demand;

    Comparison(FilterKind kind, String suffix, String demand) {
        this.kind = kind;
        this.suffix = suffix;
        this.demand = demand;
    }

    /** Those that clients have for a value. */
    static List<Comparison> of(Filter filter) {
        return Arrays.stream(values())
                .filter(comparison -> filter.kinds().contains(comparison.kind))
                .filter(comparison -> comparison != IEQ || filter.value().isText())
                .toList();
    }

    /** {@code slug.ne}. */
    String parameter(Filter filter) {
        return suffix.isEmpty() ? filter.parameter() : filter.parameter() + "." + suffix;
    }

    String suffix() {
        return suffix;
    }

    /** {@code Only articles whose `slug` is not this.} */
    String describe(String plural, Filter filter) {
        boolean escaped = (this == IN || this == NIN) && filter.value().isText();
        return demand(plural, filter) + (escaped ? " In a value, `\\,` is a comma and `\\\\` a backslash." : "");
    }

    private String demand(String plural, Filter filter) {
        String name = "`" + filter.parameter() + "`";
        if (!filter.many()) {
            String orNull = isNegative() && filter.nullable() ? ", or is null" : "";
            return "Only " + plural + " whose " + name + " " + demand + orNull + ".";
        }
        return switch (this) {
            case NE -> "Only " + plural + " none of whose " + name + " is this.";
            case NIN -> "Only " + plural + " none of whose " + name + " is one of these.";
            case IS_NULL -> "Only " + plural + " that have no " + name + "; with false, that have one.";
            default -> "Only " + plural + " one of whose " + name + " " + demand + ".";
        };
    }

    boolean isPattern() {
        return kind.isPattern();
    }

    private boolean isNegative() {
        return this == NE || this == NIN;
    }
}
