package dev.ssot.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Checks, writes and shows collections of values that belong to an entity itself. */
public final class Elements {

    private Elements() {}

    /**
     * Checks each value of a list, and names its place: {@code labels[2]}.
     *
     * @param values the list; nothing is checked if there is none, or if it is longer than {@code max}, which is reported elsewhere
     * @param check adds the violations of one value, whose path is empty
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
            String place = path + "[" + index + "]";
            ofValue.toList().forEach(violation -> violations.add(place, violation.message()));
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

    /** The values in their order; none if there is no collection. */
    public static <T> List<T> list(@Nullable Collection<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
