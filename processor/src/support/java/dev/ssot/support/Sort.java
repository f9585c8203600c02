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
     * The ORDER BY clause with a space before it. Null is greater than every value, as an index of PostgreSQL has it.
     *
     * @param sorts the keys, the most significant first
     * @param pathOf tells where a key's value is
     * @param tiebreaker a unique path, which makes the order total; appended unless it is among the keys
     */
    public static <K> String orderBy(List<Sort<K>> sorts, Function<K, Path> pathOf, String tiebreaker) {
        Set<String> terms = new LinkedHashSet<>();
        boolean total = false;
        for (Sort<K> sort : sorts) {
            Path path = pathOf.apply(sort.key());
            String term = Where.ALIAS + "." + path.attribute();
            total |= term.equals(tiebreaker);
            String nulls = sort.descending() ? " nulls first" : " nulls last";
            terms.add(term + (sort.descending() ? " desc" : "") + (path.nullable() ? nulls : ""));
        }
        if (!total) {
            terms.add(tiebreaker);
        }
        return " order by " + String.join(", ", terms);
    }
}
