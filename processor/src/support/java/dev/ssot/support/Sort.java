package dev.ssot.support;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One key of an ordering.
 *
 * @param key what to order by
 * @param descending whether the greatest comes first
 * @param <K> the sort keys of a resource
 */
public record Sort<K extends Named>(K key, boolean descending) {

    /**
     * The order that the keys and the tiebreaker make: total, and without what comes after the tiebreaker. That has the direction
     * of the key before it, so that an index on both serves, in whichever direction it is read.
     *
     * @param tiebreaker the key of the list's items, in one part or several
     */
    static <K extends Named> List<Sort<K>> total(List<Sort<K>> sorts, List<K> tiebreaker) {
        List<Sort<K>> total = new ArrayList<>();
        Set<K> missing = new LinkedHashSet<>(tiebreaker);
        boolean descending = false;
        for (Sort<K> sort : sorts) {
            total.add(sort);
            missing.remove(sort.key());
            if (missing.isEmpty()) {
                return total;
            }
            descending = sort.descending();
        }
        for (K key : missing) {
            total.add(new Sort<>(key, descending));
        }
        return total;
    }

    /** The keys as a request states them: {@code -createdAt,id}. */
    static <K extends Named> String text(List<Sort<K>> sorts) {
        return sorts.stream()
                .map(sort -> (sort.descending() ? "-" : "") + sort.key().wireName())
                .collect(Collectors.joining(","));
    }
}
