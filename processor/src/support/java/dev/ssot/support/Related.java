package dev.ssot.support;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a relation to many holds for each of several resources, read in one statement.
 *
 * @param <T> the type of what is shown of the related entities
 */
public final class Related<T> {

    private final Map<Object, List<T>> byOwner = new HashMap<>();

    private Related() {}

    /**
     * Reads the relation.
     *
     * @param jpql selects pairs of an owner's key and a {@code type}, for the owners in {@code :ids}
     * @param ids the owners' keys
     */
    public static <T> Related<T> load(EntityManager entityManager, String jpql, Collection<?> ids, Class<T> type) {
        Related<T> related = new Related<>();
        for (Object[] row : rows(entityManager, jpql, ids)) {
            related.byOwner.computeIfAbsent(row[0], owner -> new ArrayList<>()).add(type.cast(row[1]));
        }
        return related;
    }

    /** What a statement selects of the owners in {@code :ids}: nothing where there are none, without asking. */
    static List<Object[]> rows(EntityManager entityManager, String jpql, Collection<?> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(jpql, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The same, each as another. */
    public <R> Related<R> map(Function<? super T, ? extends R> mapper) {
        Related<R> mapped = new Related<>();
        byOwner.forEach((owner, related) ->
                mapped.byOwner.put(owner, related.stream().<R>map(mapper).toList()));
        return mapped;
    }

    /** What the relation holds for one owner, in the order of the statement. */
    public List<T> of(Object owner) {
        return byOwner.getOrDefault(owner, List.of());
    }
}
