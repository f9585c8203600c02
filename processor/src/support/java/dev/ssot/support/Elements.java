package dev.ssot.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks, writes and shows collections of values that belong to an entity itself. */
public final class Elements {

    private Elements() {}

    /**
     * Checks each value of a list, and names its place: {@code labels[2]}, {@code lines[2].quantity}.
     *
     * @param values the list; nothing is checked if there is none, or if it is longer than {@code max}, which is reported elsewhere
     * @param check adds the violations of one value, whose paths are empty or those of its components
     */
    public static <T> void check(
            Violations violations,
            String path,
            @Nullable List<T> values,
            int max,
            BiConsumer<Violations, ? super T> check) {
        if (values == null || values.size() > max) {
            return;
        }
        for (int index = 0; index < values.size(); index++) {
            Violations ofValue = new Violations();
            check.accept(ofValue, values.get(index));
            violations.addAll(path + "[" + index + "]", ofValue);
        }
    }

    /**
     * Replaces the values of an entity, unless they are the same: nothing is written then, and no version counts it.
     *
     * @param current the entity's collection, which is kept, so that only the difference is written where the database allows
     * @param sent what the client sent; null for none
     */
    public static <T> void replace(Collection<T> current, @Nullable List<T> sent) {
        List<T> values = sent == null ? List.of() : sent;
        boolean same = current instanceof Set<T> set
                ? set.equals(new LinkedHashSet<>(values))
                : new ArrayList<>(current).equals(values);
        if (!same) {
            current.clear();
            current.addAll(values);
        }
    }

    /**
     * Replaces the values of an entity, unless clients see the same already.
     *
     * @param current the entity's collection, which is kept
     * @param sent what the client sent; null for none
     * @param maker makes a value of what was sent
     * @param shown what clients see of a value
     */
    public static <T, I> void replace(
            Collection<T> current,
            @Nullable List<I> sent,
            Function<? super I, ? extends T> maker,
            Function<? super T, ? extends I> shown) {
        List<I> values = sent == null ? List.of() : sent;
        List<I> before = list(current, shown);
        if (current instanceof Set) {
            Set<I> distinct = new LinkedHashSet<>(values);
            if (!distinct.equals(new HashSet<>(before))) {
                current.clear();
                current.addAll(setOf(distinct, maker));
            }
        } else if (!before.equals(values)) {
            current.clear();
            current.addAll(listOf(values, maker));
        }
    }

    /** A list of values, made of what a client sent; null for none. */
    public static <T, I> List<T> listOf(@Nullable Collection<I> sent, Function<? super I, ? extends T> maker) {
        List<T> values = new ArrayList<>();
        if (sent != null) {
            sent.forEach(item -> values.add(maker.apply(item)));
        }
        return values;
    }

    /** The same as a set, which keeps one of equal values. */
    public static <T, I> Set<T> setOf(@Nullable Collection<I> sent, Function<? super I, ? extends T> maker) {
        return new LinkedHashSet<>(listOf(sent == null ? null : new LinkedHashSet<>(sent), maker));
    }

    /** The values in their order, without the gaps of what a database holds; none if there is no collection. */
    public static <T> List<T> list(@Nullable Collection<T> values) {
        return list(values, value -> value);
    }

    /** What clients see of the values. */
    public static <T, I> List<I> list(@Nullable Collection<T> values, Function<? super T, ? extends I> shown) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).<I>map(shown).toList();
    }
}
