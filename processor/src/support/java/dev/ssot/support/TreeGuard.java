package dev.ssot.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the entities of a tree from coming to be below themselves, even if several are moved at once: a move locks all that
 * is above its new place until its transaction ends, so that nobody else can move that meanwhile.
 */
public final class TreeGuard {

    /** As many levels as the statement goes up: rows that form a circle are fewer. */
    private static final int MAX_DEPTH = 100;

    private final EntityManager entityManager;
    private final String member;

    /**
     * @param member the member by which clients set the parent
     */
    public TreeGuard(EntityManager entityManager, String member) {
        this.entityManager = entityManager;
        this.member = member;
    }

    /**
     * Checks a new entity, whose key a client may have guessed.
     *
     * @throws ProblemException 409 if it is its own parent
     */
    public void checkNew(Object entity, @Nullable Object parent) {
        if (parent != null && key(parent).equals(key(entity))) {
            throw refusal("is the resource itself");
        }
    }

    /**
     * Checks a new entity whose key a client has chosen: where the database does not mind, others may be below it already.
     *
     * @param above selects the keys of {@code :id} and of all above it, each with the key of its parent
     * @throws ProblemException 409 if it would be below itself, 422 if there is no such parent
     */
    public void checkNew(Object entity, @Nullable Object parent, String above) {
        checkNew(entity, parent);
        if (parent != null) {
            above(entity, parent, above);
        }
    }

    /**
     * Checks an entity that may have been moved, once that and all other moves of the transaction are written.
     *
     * @param before its parent until now
     * @param parent its parent from now on
     * @param above selects the keys of {@code :id} and of all above it, each with the key of its parent
     * @param rows selects the keys that are in {@code :ids}, in their order, each with the key of its parent
     * @throws ProblemException 409 if it would be below itself, or if somebody else moved what is above its new place; 422 if there is no such parent
     */
    public void checkMove(Object entity, @Nullable Object before, @Nullable Object parent, String above, String rows) {
        if (parent == null || (before != null && key(before).equals(key(parent)))) {
            return;
        }
        checkNew(entity, parent);
        Map<Object, @Nullable Object> seen = above(entity, parent, above);
        if (!seen.containsValue(null)) {
            throw refusal(seen.size() > MAX_DEPTH ? "is too many levels below a root" : "is below itself");
        }
        Map<Object, @Nullable Object> locked =
                pairs(query(rows).setParameter("ids", seen.keySet()).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        if (!locked.equals(seen)) {
            throw ProblemException.conflict("Another request moved a resource at the same time; try again.");
        }
    }

    /** A parent that another transaction has not written yet counts as none, whether the database minds or not. */
    private Map<Object, @Nullable Object> above(Object entity, Object parent, String jpql) {
        Map<Object, @Nullable Object> seen = pairs(query(jpql).setParameter("id", key(parent)));
        if (seen.isEmpty()) {
            throw ProblemException.invalid(List.of(new Violation(member, "does not exist")));
        }
        if (seen.containsKey(key(entity))) {
            throw refusal("is below the resource itself");
        }
        return seen;
    }

    private ProblemException refusal(String message) {
        return ProblemException.conflict(List.of(new Violation(member, message)));
    }

    private TypedQuery<Object[]> query(String jpql) {
        return entityManager.createQuery(jpql, Object[].class);
    }

    private static Map<Object, @Nullable Object> pairs(TypedQuery<Object[]> query) {
        Map<Object, @Nullable Object> pairs = new HashMap<>();
        query.getResultList().forEach(row -> pairs.put(row[0], row[1]));
        return pairs;
    }

    private Object key(Object entity) {
        return Objects.requireNonNull(
                entityManager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity));
    }
}
