package dev.ssot.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Links two entities, one of which holds the relation. That one is locked, so that links of one pair at the same time end
 * in one link; the other is not read: whether it exists the database knows.
 */
public final class Links {

    private final EntityManager entityManager;

    public Links(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The entity that holds the relation, locked; by a query, as Hibernate cannot lock what it finds by a key of several parts,
     * or with relations within embeddables, together with what it joins.
     *
     * @param noun its name in running text, for the 404 if there is none
     */
    public <T> T lock(Class<T> type, Object key, String noun) {
        String entity = entityManager.getMetamodel().entity(type).getName();
        return entityManager
                .createQuery("select e from " + entity + " e where id(e) = ?1", type)
                .setParameter(1, stored(key))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(noun, key));
    }

    /**
     * Requires that an entity is not one that is deleted and still there; 404 if it is.
     *
     * @param jpql finds it by its key, {@code ?1}, if it is not deleted
     * @param noun its name in running text
     */
    public void requireLive(String jpql, Object key, String noun) {
        if (entityManager
                .createQuery(jpql, Object.class)
                .setParameter(1, stored(key))
                .getResultList()
                .isEmpty()) {
            throw ProblemException.notFound(noun, key);
        }
    }

    /** A reference to an entity, which need not exist until {@link #flush}. */
    public <T> T to(Class<T> type, Object key) {
        return entityManager.getReference(type, stored(key));
    }

    /** Adds a reference to a collection, at its end if it has an order, unless it is there already. */
    public <T> void add(Collection<T> links, Class<T> type, Object key) {
        if (links.stream().noneMatch(link -> isAt(link, key))) {
            links.add(to(type, key));
        }
    }

    /** Takes the reference out of a collection; 404 if it is not there. */
    public <T> void remove(Collection<T> links, Class<T> type, Object key, String noun) {
        T linked = links.stream().filter(link -> isAt(link, key)).findFirst().orElseThrow(() -> notLinked(noun, key));
        links.remove(linked);
    }

    /** Requires that a reference leads to the entity with the key; 404 if not. */
    public void require(@Nullable Object reference, Object key, String noun) {
        if (reference == null || !isAt(reference, key)) {
            throw notLinked(noun, key);
        }
    }

    /** Stores what has changed; 404 if the entity with the key does not exist. */
    public <T> void flush(Class<T> type, Object key, String noun) {
        try {
            entityManager.flush();
        } catch (EntityNotFoundException e) {
            throw ProblemException.notFound(noun, key);
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(type, key, noun));
        }
    }

    private <T> ProblemException diagnose(Class<T> type, Object key, String noun) {
        return entityManager.find(type, stored(key)) == null
                ? ProblemException.notFound(noun, key)
                : ProblemException.conflict("The request conflicts with stored data.");
    }

    private boolean isAt(Object link, Object key) {
        return Objects.equals(
                entityManager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(link), stored(key));
    }

    /** The key as the entity has it, not as clients write it. */
    private static Object stored(Object key) {
        return key instanceof CompositeId id ? id.entityKey() : key;
    }

    private static ProblemException notLinked(String noun, Object key) {
        return new ProblemException(404, "There is no link to the " + noun + " with the id " + key + ".");
    }
}
