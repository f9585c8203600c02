package dev.ssot.support;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a key of an order is, in the database and in a view.
 *
 * @param path its JPQL path
 * @param nullable whether it can be null, which is greater than every value
 * @param value reads it from a view
 * @param held what the entity holds for a value of the view
 * @param <T> the view
 */
public record SortPath<T>(
        String path, boolean nullable, Function<T, @Nullable Object> value, UnaryOperator<Object> held) {

    /** A key that is never null. */
    public static <T> SortPath<T> of(String path, Function<T, @Nullable Object> value) {
        return new SortPath<>(path, false, value, UnaryOperator.identity());
    }

    /** A key that can be null. */
    public static <T> SortPath<T> nullable(String path, Function<T, @Nullable Object> value) {
        return new SortPath<>(path, true, value, UnaryOperator.identity());
    }

    /** A key that is never null, and that the entity holds as something else than its view. */
    public static <T, V> SortPath<T> of(
            String path, Function<T, @Nullable Object> value, Class<V> type, Function<V, Object> held) {
        return new SortPath<>(path, false, value, shown -> held.apply(type.cast(shown)));
    }

    /** A key that can be null, and that the entity holds as something else than its view. */
    public static <T, V> SortPath<T> nullable(
            String path, Function<T, @Nullable Object> value, Class<V> type, Function<V, Object> held) {
        return new SortPath<>(path, true, value, shown -> held.apply(type.cast(shown)));
    }
}
