package dev.ssot.support;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a key of an order is, in the database and in a view.
 *
 * @param path its JPQL path
 * @param nullable whether it can be null, which is greater than every value
 * @param value reads it from a view
 * @param <T> the view
 */
public record SortPath<T>(String path, boolean nullable, Function<T, @Nullable Object> value) {

    /** A key that is never null. */
    public static <T> SortPath<T> of(String path, Function<T, @Nullable Object> value) {
        return new SortPath<>(path, false, value);
    }

    /** A key that can be null. */
    public static <T> SortPath<T> nullable(String path, Function<T, @Nullable Object> value) {
        return new SortPath<>(path, true, value);
    }
}
