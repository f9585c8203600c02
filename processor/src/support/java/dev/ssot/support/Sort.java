package dev.ssot.support;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One key of an ordering.
 *
 * @param key what to order by
 * @param descending whether the greatest comes first
 * @param <K> the sort keys of a resource
 */
public record Sort<K>(K key, boolean descending) {

    /**
     * The ORDER BY clause with a space before it.
     *
     * @param sorts the keys, the most significant first
     * @param path tells the JPQL path of a key
     * @param tiebreaker a unique path, which makes the order total; appended unless it is among the keys
     */
    public static <K> String orderBy(List<Sort<K>> sorts, Function<K, String> path, String tiebreaker) {
        Set<String> terms = new LinkedHashSet<>();
        boolean total = false;
        for (Sort<K> sort : sorts) {
            String term = path.apply(sort.key());
            total |= term.equals(tiebreaker);
            terms.add(sort.descending() ? term + " desc" : term);
        }
        if (!total) {
            terms.add(tiebreaker);
        }
        return " order by " + String.join(", ", terms);
    }
}
