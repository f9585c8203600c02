package dev.ssot.support;

import java.util.List;

/**
 * What holds for some entities and not for others. Properties make conditions:
 *
 * <pre>{@code
 * Condition.anyOf(List.of(Filter.TITLE.contains("java"), Filter.SLUG.startsWith("java")))
 * }</pre>
 *
 * @param <E> the entity
 */
public sealed interface Condition<E> {

    /**
     * A comparison. Where the property is behind a relation to many, it holds if it holds for one of the values; NE, NIN
     * and IS_NULL hold wherever their opposites do not.
     *
     * @param values what the property is compared with: none for null, two for a range, several for a list, else one
     */
    record Comparison<E>(Property<E, ?> property, Operator operator, List<?> values) implements Condition<E> {

        public Comparison {
            values = List.copyOf(values);
        }
    }

    /** Conditions of which at least one holds. */
    record AnyOf<E>(List<Condition<E>> alternatives) implements Condition<E> {

        public AnyOf {
            alternatives = List.copyOf(alternatives);
            if (alternatives.isEmpty()) {
                throw new IllegalArgumentException("One of no conditions never holds");
            }
        }
    }

    static <E> Condition<E> anyOf(List<Condition<E>> alternatives) {
        return new AnyOf<>(alternatives);
    }
}
