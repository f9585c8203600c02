package dev.ssot.support;

import java.util.List;
import java.util.function.Function;

/**
 * A property that is text. Wildcards in a pattern stand for themselves.
 *
 * @param <E> the entity
 */
public final class TextProperty<E> extends Property<E, String> {

    TextProperty(String name, Path path, List<Operator> operators) {
        super(name, path, Function.identity(), List.of(), operators);
    }

    /** Equality in any case. */
    public Condition<E> ieq(String value) {
        return compare(Operator.IEQ, value);
    }

    public Condition<E> contains(String part) {
        return compare(Operator.CONTAINS, part);
    }

    public Condition<E> icontains(String part) {
        return compare(Operator.ICONTAINS, part);
    }

    public Condition<E> startsWith(String start) {
        return compare(Operator.STARTS_WITH, start);
    }

    public Condition<E> istartsWith(String start) {
        return compare(Operator.ISTARTS_WITH, start);
    }

    public Condition<E> endsWith(String end) {
        return compare(Operator.ENDS_WITH, end);
    }

    public Condition<E> iendsWith(String end) {
        return compare(Operator.IENDS_WITH, end);
    }

    @Override
    boolean isText() {
        return true;
    }
}
