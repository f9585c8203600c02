package dev.ssot.support;

import java.util.List;
import java.util.function.Function;

/**
 * A property whose values have an order.
 *
 * @param <E> the entity
 * @param <T> the type of the values
 */
public final class OrderedProperty<E, T extends Comparable<? super T>> extends Property<E, T> {

    OrderedProperty(String name, Path path, Function<String, T> parser, List<Operator> operators) {
        super(name, path, parser, List.of(), operators);
    }

    public Condition<E> gt(T value) {
        return compare(Operator.GT, value);
    }

    public Condition<E> gte(T value) {
        return compare(Operator.GTE, value);
    }

    public Condition<E> lt(T value) {
        return compare(Operator.LT, value);
    }

    public Condition<E> lte(T value) {
        return compare(Operator.LTE, value);
    }

    /** Both ends belong to the range. */
    public Condition<E> between(T lowest, T highest) {
        return compare(Operator.BETWEEN, lowest, highest);
    }

    @Override
    boolean isRange(List<T> values) {
        return values.get(0).compareTo(values.get(1)) <= 0;
    }
}
