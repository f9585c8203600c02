package com.example;

import com.example.api.Diagnosis;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes warehouses. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class WarehouseRepository {

    private static final String SELECT = "select new com.example.WarehouseView(e.id, e.code) from Warehouse e";

    private EntityManager entityManager;

    @Inject
    public WarehouseRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected WarehouseRepository() {}

    public Page<WarehouseView> findAll(WarehouseQuery query, Where... within) {
        Where where = new Where().and(within);
        Slice<WarehouseView> slice =
                Slice.of(query.page(), query.sort(), WarehouseQuery.SortKey.ID, WarehouseRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<WarehouseView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, WarehouseView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Warehouse", where));
    }

    public Optional<WarehouseView> findById(UUID id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", WarehouseView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<WarehouseView> findByCode(String code) {
        return entityManager.createQuery(SELECT + " where e.code = :code", WarehouseView.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().and(within);
        String jpql = "select count(e) from Warehouse e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(UUID id) {
        return entityManager.createQuery("select count(e) from Warehouse e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Warehouse require(UUID id) {
        return Optional.ofNullable(entityManager.find(Warehouse.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("warehouse", id));
    }

    public void insert(Warehouse warehouse) {
        try {
            entityManager.persist(warehouse);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(warehouse, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Warehouse warehouse) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(warehouse, warehouse.id));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(UUID id) {
        try {
            int deleted = entityManager.createQuery("delete from Warehouse e where e.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("warehouse", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to this warehouse."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Warehouse warehouse, @Nullable UUID ownKey) {
        return new Diagnosis(entityManager)
                .unique("code", "select e.id from Warehouse e where e.code = ?1", ownKey, warehouse.code)
                .unique("id", "select e.id from Warehouse e where e.id = ?1", ownKey, warehouse.id)
                .toProblem();
    }

    private static SortPath<WarehouseView> path(WarehouseQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", WarehouseView::id);
        };
    }
}
