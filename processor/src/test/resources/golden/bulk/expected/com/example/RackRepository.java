package com.example;

import com.example.api.Diagnosis;
import com.example.api.Items;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes racks. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class RackRepository {

    private static final String SELECT = "select new com.example.RackView(e.id, e.aisle, e.product.id) from Rack e";

    private final EntityManager entityManager;

    public RackRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<RackView> findAll(RackQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<RackView> slice = Slice.of(query.page(), query.sort(), RackQuery.SortKey.ID, RackRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<RackView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, RackView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Rack", where));
    }

    public Optional<RackView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", RackView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(RackQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Rack e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Rack require(Long id) {
        return Optional.ofNullable(entityManager.find(Rack.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("rack", id));
    }

    public void insert(Rack rack) {
        try {
            entityManager.persist(rack);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(rack));
        }
    }

    /** Stores what has changed. */
    public void flush(Rack rack) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(rack));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(Long id) {
        try {
            entityManager.remove(require(id));
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this rack."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Rack rack) {
        return diagnose(new Diagnosis(entityManager), rack).toProblem();
    }

    private static Diagnosis diagnose(Diagnosis diagnosis, Rack rack) {
        return diagnosis.reference("productId", "select 1 from Product t where t.id = ?1", rack.product);
    }

    /** The entities themselves, locked, in the order of their ids; 404 if one is missing. */
    public List<Rack> requireAll(List<Long> ids) {
        List<Long> locked = entityManager
                .createQuery("select e.id from Rack e where e.id in :ids order by e.id", Long.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Rack> entities = fetch(locked);
        return Items.inOrder(ids, entities, entity -> entity.id, "rack");
    }

    /** What matches the filter, locked; 409 if that is more than the limit. */
    public List<Rack> requireMatching(RackQuery.Filter filter, int limit) {
        return fetch(findMatchingIds(filter, limit));
    }

    /** What matches the filter, locked; 409 if that is more than the limit. */
    public List<Long> findMatchingIds(RackQuery.Filter filter, int limit) {
        Where where = where(filter).required();
        String jpql = "select e.id from Rack e" + where + " order by e.id";
        List<Long> found = where.bind(entityManager.createQuery(jpql, Long.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit + 1)
                .getResultList();
        return Items.atMost(limit, found, "racks");
    }

    /** The entities with what is read together with them, which cannot be joined and locked at once. */
    private List<Rack> fetch(List<Long> ids) {
        return entityManager
                .createQuery("select e from Rack e left join fetch e.product where e.id in :ids order by e.id", Rack.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Stores what has changed of several entities, all by the same input. */
    public void flushMatching(List<Rack> entities) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .any(entities, (diagnosis, entity) -> diagnose(diagnosis, entity))
                    .toProblem());
        }
    }

    /** Removes all these entities; 404 if one is missing. */
    public void deleteAll(List<Long> ids) {
        try {
            requireAll(ids).forEach(entityManager::remove);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to one of these racks."));
        }
    }

    private static Where where(RackQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<RackView> path(RackQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", RackView::id);
        };
    }
}
