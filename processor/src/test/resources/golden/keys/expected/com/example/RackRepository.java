package com.example;

import com.example.api.Diagnosis;
import com.example.api.EntityViolations;
import com.example.api.FullText;
import com.example.api.Items;
import com.example.api.Links;
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
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes racks. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class RackRepository {

    private static final String SELECT = """
            select new com.example.RackView(
                e.aisle, e.place, e.label, e.parcel.id)
            from Rack e""";

    private static final FullText SEARCH = new FullText("simple", "e.label");

    private final EntityManager entityManager;
    private final Links links;

    public RackRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.links = new Links(entityManager);
    }

    public Page<RackView> findAll(RackQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        boolean ranked = query.sort().isEmpty() && query.filter().q() != null;
        Slice<RackView> slice = ranked
                ? Slice.ranked(query.page(), SEARCH.rank(),
                        List.of(RackQuery.SortKey.AISLE, RackQuery.SortKey.PLACE), RackRepository::path)
                : Slice.of(query.page(), query.sort(),
                        List.of(RackQuery.SortKey.AISLE, RackQuery.SortKey.PLACE), RackRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<RackView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, RackView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Rack", where));
    }

    public Optional<RackView> findById(RackView.Key id) {
        return entityManager.createQuery(SELECT + " where e.aisle = :aisle and e.place = :place", RackView.class)
                .setParameter("aisle", id.aisle())
                .setParameter("place", id.place())
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
    public Rack require(RackView.Key id) {
        return entityManager.createQuery("select e from Rack e where e.aisle = :aisle and e.place = :place", Rack.class)
                .setParameter("aisle", id.aisle())
                .setParameter("place", id.place())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("rack", id));
    }

    public void insert(Rack rack) {
        try {
            entityManager.persist(rack);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(rack, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Rack rack) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(rack, new RackView.Key(rack.aisle, rack.place)));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(RackView.Key id) {
        try {
            int deleted = entityManager.createQuery("delete from Rack e where e.aisle = :aisle and e.place = :place")
                    .setParameter("aisle", id.aisle())
                    .setParameter("place", id.place())
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("rack", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this rack."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Rack rack, RackView.@Nullable Key ownKey) {
        return diagnose(new Diagnosis(entityManager), rack, ownKey).toProblem();
    }

    private static Diagnosis diagnose(Diagnosis diagnosis, Rack rack, RackView.@Nullable Key ownKey) {
        return diagnosis
                .reference("parcelId", "select 1 from Parcel t where t.id = ?1", rack.parcel)
                .unique("aisle, place",
                        "select new com.example.RackView$Key(e.aisle, e.place) from Rack e where e.aisle = ?1 and e.place = ?2",
                        ownKey, rack.aisle, rack.place);
    }

    /** The entities themselves, locked, in the order of their ids; 404 if one is missing. */
    public List<Rack> requireAll(List<RackView.Key> ids) {
        List<RackView.Key> locked = entityManager
                .createQuery("select new com.example.RackView$Key(e.aisle, e.place) from Rack e where id(e) in :ids order by e.aisle, e.place",
                        RackView.Key.class)
                .setParameter("ids", RackView.Key.toEntityKeys(ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Rack> entities = fetch(locked);
        return Items.inOrder(ids, entities, entity -> new RackView.Key(entity.aisle, entity.place), "rack");
    }

    /** What matches the filter, locked; 409 if that is more than the limit. */
    public List<Rack> requireMatching(RackQuery.Filter filter, int limit) {
        return fetch(findMatchingIds(filter, limit));
    }

    /** What matches the filter, locked; 409 if that is more than the limit. */
    public List<RackView.Key> findMatchingIds(RackQuery.Filter filter, int limit) {
        Where where = where(filter).required();
        String jpql = "select new com.example.RackView$Key(e.aisle, e.place) from Rack e" + where + " order by e.aisle, e.place";
        List<RackView.Key> found = where.bind(entityManager.createQuery(jpql, RackView.Key.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit + 1)
                .getResultList();
        return Items.atMost(limit, found, "racks");
    }

    /** The entities with what is read together with them, which cannot be joined and locked at once. */
    private List<Rack> fetch(List<RackView.Key> ids) {
        return entityManager
                .createQuery("select e from Rack e left join fetch e.parcel where id(e) in :ids order by e.aisle, e.place",
                        Rack.class)
                .setParameter("ids", RackView.Key.toEntityKeys(ids))
                .getResultList();
    }

    public void insertAll(List<Rack> entities) {
        try {
            entities.forEach(entityManager::persist);
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw EntityViolations.of(e, entities);
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .each(entities, (diagnosis, entity) -> diagnose(diagnosis, entity, null))
                    .toProblem());
        }
    }

    /** Stores what has changed of several entities. */
    public void flushAll(List<Rack> entities) {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw EntityViolations.of(e, entities);
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .each(entities, (diagnosis, entity) -> diagnose(diagnosis, entity,
                            new RackView.Key(entity.aisle, entity.place)))
                    .toProblem());
        }
    }

    /** Stores what has changed of several entities, all by the same input. */
    public void flushMatching(List<Rack> entities) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .any(entities, (diagnosis, entity) -> diagnose(diagnosis, entity,
                            new RackView.Key(entity.aisle, entity.place)))
                    .toProblem());
        }
    }

    /** Removes all these entities; 404 if one is missing. */
    public void deleteAll(List<RackView.Key> ids) {
        try {
            int deleted = entityManager.createQuery("delete from Rack e where id(e) in :ids")
                    .setParameter("ids", RackView.Key.toEntityKeys(ids))
                    .executeUpdate();
            if (deleted < ids.size()) {
                throw new WriteConflict(() -> Items.missing(ids, existing(ids), "rack"));
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to one of these racks."));
        }
    }

    private List<RackView.Key> existing(List<RackView.Key> ids) {
        return entityManager.createQuery("select new com.example.RackView$Key(e.aisle, e.place) from Rack e where id(e) in :ids",
                RackView.Key.class)
                .setParameter("ids", RackView.Key.toEntityKeys(ids))
                .getResultList();
    }

    /** Links an order line to a rack, unless it is already; 404 if one of them does not exist. */
    public void linkLine(RackView.Key id, RackView.OrderLineKey lineId) {
        Rack rack = links.lock(Rack.class, id, "rack");
        links.add(rack.lines, OrderLine.class, lineId);
        links.flush(OrderLine.class, lineId, "order line");
    }

    /** Unlinks an order line from a rack; 404 if one of them does not exist. */
    public void unlinkLine(RackView.Key id, RackView.OrderLineKey lineId) {
        Rack rack = links.lock(Rack.class, id, "rack");
        links.remove(rack.lines, OrderLine.class, lineId, "order line");
        links.flush(OrderLine.class, lineId, "order line");
    }

    private static Where where(RackQuery.Filter filter) {
        return new Where().all(filter.conditions()).and(SEARCH.where(filter.q()));
    }

    private static SortPath<RackView> path(RackQuery.SortKey key) {
        return switch (key) {
            case AISLE -> SortPath.of("e.aisle", RackView::aisle);
            case PLACE -> SortPath.of("e.place", RackView::place);
        };
    }
}
