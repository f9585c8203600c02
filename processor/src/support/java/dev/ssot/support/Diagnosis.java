package dev.ssot.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why the database refused to store an entity, by asking it after the fact. That way a write that succeeds needs
 * no queries, and no constraint has to be recognised by its name.
 */
public final class Diagnosis {

    private final EntityManager entityManager;
    private final Violations missing = new Violations();
    private final Violations taken = new Violations();
    private final Set<List<Object>> claimed = new HashSet<>();
    private String prefix = "";

    public Diagnosis(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Checks that a referenced entity exists.
     *
     * @param path the member that refers to it
     * @param jpql selects anything where the key is {@code ?1}
     * @param target the entity, which need not be loaded; null refers to nothing
     */
    public Diagnosis reference(String path, String jpql, @Nullable Object target) {
        if (target != null) {
            missing.check(
                    prefix + path, !query(jpql, key(target)).getResultList().isEmpty(), "does not exist");
        }
        return this;
    }

    /**
     * Checks that all entities of a collection exist.
     *
     * @param path the member that refers to them
     * @param jpql selects the keys that are in {@code ?1}
     * @param targets the entities; not looked at if they were never loaded, as then they were not written either
     */
    public Diagnosis references(String path, String jpql, @Nullable Collection<?> targets) {
        if (targets != null && Persistence.getPersistenceUtil().isLoaded(targets) && !targets.isEmpty()) {
            Set<Object> keys = targets.stream().map(this::key).collect(Collectors.toSet());
            keys.removeAll(Set.copyOf(query(jpql, keys).getResultList()));
            missing.check(prefix + path, keys.isEmpty(), "does not exist: " + joined(keys));
        }
        return this;
    }

    /**
     * Checks that no other entity has the values of a unique key.
     *
     * @param path the members that hold the values
     * @param jpql selects the keys of the entities whose values are {@code ?1}, {@code ?2} and so on
     * @param ownKey the key of the entity itself; null if it was never stored
     * @param values the values; with a null among them, nothing is unique
     */
    public Diagnosis unique(String path, String jpql, @Nullable Object ownKey, @Nullable Object... values) {
        List<Object> claim = new ArrayList<>(List.of(jpql));
        for (Object value : values) {
            if (value == null) {
                return this;
            }
            claim.add(value);
        }
        List<Object> owners = query(jpql, values).getResultList();
        boolean free = owners.stream().allMatch(owner -> owner.equals(ownKey));
        taken.check(prefix + path, claimed.add(claim) && free, "is already in use");
        return this;
    }

    /** Asks the same of each entity of a bulk write, and names the item at fault: {@code items[3].slug}. */
    public <E> Diagnosis each(List<E> entities, BiConsumer<Diagnosis, E> questions) {
        for (int index = 0; index < entities.size(); index++) {
            prefix = "items[" + index + "].";
            questions.accept(this, entities.get(index));
        }
        prefix = "";
        return this;
    }

    /** Asks the same of entities that were changed alike, until one is at fault: no item stands for it. */
    public <E> Diagnosis any(List<E> entities, BiConsumer<Diagnosis, E> questions) {
        for (E entity : entities) {
            if (missing.isEmpty() && taken.isEmpty()) {
                questions.accept(this, entity);
            }
        }
        return this;
    }

    /**
     * Asks the same of each entity that is written together with its parent, and names its place: {@code lines[1].productId}.
     *
     * @param path the member that holds them
     * @param parts the entities; not looked at if they were never loaded, as then they were not written either
     */
    public <E> Diagnosis each(String path, Collection<E> parts, BiConsumer<Diagnosis, ? super E> questions) {
        if (Persistence.getPersistenceUtil().isLoaded(parts)) {
            String outer = prefix;
            int index = 0;
            for (E part : parts) {
                // The place of an element that has none would say nothing.
                prefix = outer + path + (parts instanceof List ? "[" + index + "]." : ".");
                questions.accept(this, part);
                index++;
            }
            prefix = outer;
        }
        return this;
    }

    /** The problem: 422 for what is missing, else 409. */
    public ProblemException toProblem() {
        if (!missing.isEmpty()) {
            return ProblemException.invalid(missing.toList());
        }
        return taken.isEmpty()
                ? ProblemException.conflict("The request conflicts with stored data.")
                : ProblemException.conflict(taken.toList());
    }

    /** The key of an entity, whatever it consists of. */
    public Object key(Object entity) {
        return entityManager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }

    private TypedQuery<Object> query(String jpql, @Nullable Object... values) {
        TypedQuery<Object> query = entityManager.createQuery(jpql, Object.class);
        for (int index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        return query;
    }

    private static String joined(Set<Object> keys) {
        return keys.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
