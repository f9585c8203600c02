package dev.ssot.support;

import org.jspecify.annotations.Nullable;

/** A comparison: its suffix in the name of a parameter, and its text in JPQL, # for the path and ? for each value. */
public enum Operator {
    EQ("", "# = ?"),
    NE("ne", "# <> ?", EQ),
    IEQ("ieq", "lower(#) = lower(?)"),
    IN("in", "# in ?"),
    NIN("nin", "# not in ?", IN),
    GT("gt", "# > ?"),
    GTE("gte", "# >= ?"),
    LT("lt", "# < ?"),
    LTE("lte", "# <= ?"),
    BETWEEN("between", "# between ? and ?"),
    /** What {@code isNull=false} stands for; it has no name of its own. */
    IS_NOT_NULL("-", "# is not null"),
    IS_NULL("isNull", "# is null", IS_NOT_NULL),
    CONTAINS("contains", Like.SENSITIVE, "%", "%"),
    ICONTAINS("icontains", Like.INSENSITIVE, "%", "%"),
    STARTS_WITH("startsWith", Like.SENSITIVE, "", "%"),
    ISTARTS_WITH("istartsWith", Like.INSENSITIVE, "", "%"),
    ENDS_WITH("endsWith", Like.SENSITIVE, "%", ""),
    IENDS_WITH("iendsWith", Like.INSENSITIVE, "%", "");

    private final String wireName;
    private final String jpql;
    private final @Nullable Operator opposite;
    private final String before;
    private final String after;

    Operator(String wireName, String jpql) {
        this(wireName, jpql, null, "", "");
    }

    Operator(String wireName, String jpql, Operator opposite) {
        this(wireName, jpql, opposite, "", "");
    }

    Operator(String wireName, String jpql, String before, String after) {
        this(wireName, jpql, null, before, after);
    }

    Operator(String wireName, String jpql, @Nullable Operator opposite, String before, String after) {
        this.wireName = wireName;
        this.jpql = jpql;
        this.opposite = opposite;
        this.before = before;
        this.after = after;
    }

    /** The parameter that compares a property: {@code slug} for equality, else {@code slug.ne}. */
    public String parameter(String property) {
        return wireName.isEmpty() ? property : property + "." + wireName;
    }

    String jpql() {
        return jpql;
    }

    /** The operator that holds where this one does not, if this is the negative of the two. */
    @Nullable
    Operator opposite() {
        return opposite;
    }

    /** Whether its value is a list, which is bound as one. */
    boolean takesList() {
        return this == IN || this == NIN;
    }

    boolean isPattern() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** The value as it is bound; what a pattern is made of is taken literally. */
    Object bound(Object value) {
        return isPattern() ? before + Like.escape(value.toString()) + after : value;
    }

    /** Patterns of JPQL, in which ! makes the next character an ordinary one. */
    static final class Like {

        static final String SENSITIVE = "# like ? escape '!'";
        static final String INSENSITIVE = "lower(#) like lower(?) escape '!'";

        private Like() {}

        static String escape(String text) {
            return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }
    }
}
