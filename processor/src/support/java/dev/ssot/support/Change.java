package dev.ssot.support;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH says of one member: nothing, that it becomes null, or that it becomes a value (RFC 7396).
 *
 * @param <T> the type of the member
 */
public final class Change<T> {

    private static final Change<?> ABSENT = new Change<>(false, null);

    private final boolean present;
    private final @Nullable T value;

    private Change(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    /** No change. */
    @SuppressWarnings("unchecked") // the absent change holds no value of any type
    public static <T> Change<T> absent() {
        return (Change<T>) ABSENT;
    }

    /** A change to the given value, which may be null. */
    public static <T> Change<T> to(@Nullable T value) {
        return new Change<>(true, value);
    }

    public boolean isPresent() {
        return present;
    }

    /** The new value; null if it is null and also if there is no change. */
    public @Nullable T value() {
        return value;
    }

    /** The new value, which may be null, or the current one if there is no change. */
    public @Nullable T orElse(@Nullable T current) {
        return present ? value : current;
    }

    /** Hands the new value, which may be null, to the action if there is a change. */
    public void ifPresent(Consumer<? super @Nullable T> action) {
        if (present) {
            action.accept(value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change<?> that && present == that.present && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, value);
    }

    @Override
    public String toString() {
        return present ? "Change.to(" + value + ")" : "Change.absent()";
    }
}
