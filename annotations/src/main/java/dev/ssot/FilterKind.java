package dev.ssot;

/** A kind of comparison that {@link Filterable} gives to clients. */
public enum FilterKind {

    /** {@code slug=a} and {@code slug.ne=a}; for text also {@code slug.ieq=A}, which ignores case. */
    EQUAL,

    /** {@code status.in=DRAFT,PUBLISHED} and {@code status.nin=ARCHIVED}. */
    IN,

    /**
     * {@code words.gt=1}, {@code words.gte=1}, {@code words.lt=9}, {@code words.lte=9} and {@code words.between=1,9}: for
     * numbers, dates, times and durations.
     */
    RANGE,

    /** {@code publishedOn.isNull=true}: for what can be null, and for relations to many. */
    NULL,

    /** {@code title.contains=java} and, ignoring case, {@code title.icontains=java}: for text. */
    CONTAINS,

    /** {@code slug.startsWith=java} and, ignoring case, {@code slug.istartsWith=java}: for text. */
    STARTS_WITH,

    /** {@code email.endsWith=.org} and, ignoring case, {@code email.iendsWith=.org}: for text. */
    ENDS_WITH
}
