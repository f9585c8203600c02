package dev.ssot.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * References to entities that may be deleted and still have their row, so that the database would accept them. A client
 * cannot add a reference to such a one; those from before the deletion may stay.
 *
 * @param <T> the entities that are referred to
 */
public final class LiveReferences<T> {

    private final EntityManager entityManager;
    private final References references;
    private final Class<T> type;
    private final String path;
    private final String jpql;

    /**
     * @param path the member that refers to them
     * @param jpql selects the keys in {@code ?1} of those that are not deleted
     */
    public LiveReferences(EntityManager entityManager, Class<T> type, String path, String jpql) {
        this.entityManager = entityManager;
        this.references = new References(entityManager);
        this.type = type;
        this.path = path;
        this.jpql = jpql;
    }

    /**
     * A reference to the entity with this key; null for null.
     *
     * @throws ProblemException 422 if there is no such entity
     */
    public @Nullable T to(@Nullable Object key) {
        return to(key, null);
    }

    /** The same, instead of the current reference, which is not checked again. */
    public @Nullable T to(@Nullable Object key, @Nullable T current) {
        if (key != null
                && !key.equals(references.key(current, Object.class))
                && !missing(Set.of(key)).isEmpty()) {
            throw problem("does not exist");
        }
        return references.to(type, key);
    }

    /**
     * References to the entities with these keys, each once; none for null.
     *
     * @throws ProblemException 422 if one of them does not exist
     */
    public List<T> toAll(@Nullable Collection<?> keys) {
        require(keys == null ? Set.of() : new HashSet<>(keys));
        return references.toAll(type, keys);
    }

    /** Fills a collection anew; what it holds already is not checked again. */
    public void replace(Collection<T> current, @Nullable Collection<?> keys) {
        Set<Object> added = keys == null ? new HashSet<>() : new HashSet<>(keys);
        current.forEach(entity -> added.remove(references.key(entity, Object.class)));
        require(added);
        references.replace(current, type, keys);
    }

    private void require(Set<?> keys) {
        Set<Object> missing = missing(keys);
        if (!missing.isEmpty()) {
            throw problem("does not exist: "
                    + missing.stream().map(Objects::toString).sorted().collect(Collectors.joining(", ")));
        }
    }

    private Set<Object> missing(Set<?> keys) {
        Set<Object> missing = new HashSet<>(keys);
        if (!keys.isEmpty()) {
            // Without a flush: the entity is only half changed.
            missing.removeAll(new HashSet<>(entityManager
                    .createQuery(jpql, Object.class)
                    .setFlushMode(FlushModeType.COMMIT)
                    .setParameter(1, List.copyOf(keys))
                    .getResultList()));
        }
        return missing;
    }

    private ProblemException problem(String message) {
        return ProblemException.invalid(List.of(new Violation(path, message)));
    }
}
