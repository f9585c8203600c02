package dev.ssot.support;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns keys into references to entities, without asking the database, and back. */
public final class References {

    private final EntityManager entityManager;

    public References(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A reference to the entity with this key; null for null. */
    public <T> @Nullable T to(Class<T> type, @Nullable Object key) {
        return key == null ? null : entityManager.getReference(type, key);
    }

    /** References to the entities with these keys, each once; none for null. */
    public <T> List<T> toAll(Class<T> type, @Nullable Collection<?> keys) {
        List<T> references = new ArrayList<>();
        if (keys != null) {
            new LinkedHashSet<>(keys).forEach(key -> references.add(entityManager.getReference(type, key)));
        }
        return references;
    }

    /** Fills a collection anew, and keeps the collection, so that only the difference is written. */
    public <T> void replace(Collection<T> current, Class<T> type, @Nullable Collection<?> keys) {
        List<T> wanted = toAll(type, keys);
        current.clear();
        current.addAll(wanted);
    }

    /** The key of an entity, which need not be loaded; null for null. */
    public <K> @Nullable K key(@Nullable Object reference, Class<K> type) {
        return reference == null
                ? null
                : type.cast(entityManager
                        .getEntityManagerFactory()
                        .getPersistenceUnitUtil()
                        .getIdentifier(reference));
    }
}
