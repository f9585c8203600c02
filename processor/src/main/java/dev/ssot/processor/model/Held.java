package dev.ssot.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How an entity holds a value that clients send and see as another.
 *
 * @param java the type of the entity's attribute
 * @param make the entity's value for what a client sent
 * @param show what clients see of the entity's value
 */
public record Held(TypeName java, Kind kind, Expression make, Expression show) {

    /** What else can be done with the value. */
    public enum Kind {
        /** A date or time of the years before {@code java.time}: compared and ordered as what clients see of it. */
        TIME,
        /** A type that may refuse a value: compared for equality. */
        CHECKED,
        /** A type that takes every value, and is not compared. */
        PLAIN
    }

    /**
     * An expression about a value.
     *
     * @param format its text, {@code $L} for the value and {@code $T} for each of the types
     */
    public record Expression(String format, List<TypeName> types) {

        public Expression {
            types = List.copyOf(types);
        }
    }

    public boolean isTime() {
        return kind == Kind.TIME;
    }

    /** Whether making it may fail, by whatever exception. */
    public boolean isChecked() {
        return kind == Kind.CHECKED;
    }
}
