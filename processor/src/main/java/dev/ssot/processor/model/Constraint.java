package dev.ssot.processor.model;

import java.util.List;

/**
 * One rule for a value.
 *
 * @param arguments in the order of the predicate's parameters: {@code Long}, {@code Integer}, {@code Boolean} or
 *     {@code String}
 * @param message what clients read when it is broken
 * @param source what says so
 */
public record Constraint(Kind kind, List<Object> arguments, String message, Source source) {

    public Constraint {
        arguments = List.copyOf(arguments);
    }

    public static Constraint of(Kind kind, String message, Object... arguments) {
        return new Constraint(kind, List.of(arguments), message, Source.VALIDATION);
    }

    /** The same rule as a fact of the database's. */
    public Constraint ofColumn() {
        return new Constraint(kind, arguments, message, Source.COLUMN);
    }

    /** The same rule as a fact of the language's, which holds from the moment that there is an object. */
    public Constraint ofType() {
        return new Constraint(kind, arguments, message, Source.TYPE);
    }

    /** Whether Bean Validation declares it. */
    public boolean declared() {
        return source == Source.VALIDATION;
    }

    /** Whether the class itself, not only the column, says that there is no null. */
    public boolean forbidsNull() {
        return source != Source.COLUMN && kind.refusesNull();
    }

    /** Where a rule comes from. */
    public enum Source {
        /** An annotation of Bean Validation. */
        VALIDATION,
        /** The column: it may be broken by an object that is not stored yet. */
        COLUMN,
        /** The type of an attribute, or of what a constructor takes. */
        TYPE
    }

    /** What is checked; the predicate of the support classes bears the same name in camel case. */
    public enum Kind {
        NOT_NULL("notNull"),
        NULL("isNull"),
        NOT_BLANK("notBlank"),
        NOT_EMPTY("notEmpty"),
        SIZE("size"),
        MIN("min"),
        MAX("max"),
        DECIMAL_MIN("decimalMin"),
        DECIMAL_MAX("decimalMax"),
        DIGITS("digits"),
        PRECISION("precision"),
        POSITIVE("positive"),
        POSITIVE_OR_ZERO("positiveOrZero"),
        NEGATIVE("negative"),
        NEGATIVE_OR_ZERO("negativeOrZero"),
        PAST("past"),
        PAST_OR_PRESENT("pastOrPresent"),
        FUTURE("future"),
        FUTURE_OR_PRESENT("futureOrPresent"),
        ASSERT_TRUE("assertTrue"),
        ASSERT_FALSE("assertFalse"),
        PATTERN("pattern"),
        /** Left to Bean Validation: what an e-mail address is, only its provider says. */
        EMAIL(""),
        /** Left to Bean Validation: a constraint of the user's own, or a message that its provider interpolates. */
        OTHER("");

        private final String predicate;

        Kind(String predicate) {
            this.predicate = predicate;
        }

        public String predicate() {
            return predicate;
        }

        /** Whether code is generated for it; otherwise Bean Validation is asked. */
        public boolean isCompiled() {
            return !predicate.isEmpty();
        }

        public boolean isTemporal() {
            return this == PAST || this == PAST_OR_PRESENT || this == FUTURE || this == FUTURE_OR_PRESENT;
        }

        /** Whether {@code null} breaks it. */
        public boolean refusesNull() {
            return this == NOT_NULL || this == NOT_BLANK || this == NOT_EMPTY;
        }
    }
}
