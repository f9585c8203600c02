package com.example;

import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes purchase orders. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PurchaseOrderRepository {

    private static final String SELECT = """
            select new com.example.PurchaseOrderView(
                e.id, e.customer, e.status, e.updatedAt, e.version)
            from PurchaseOrder e""";

    private final EntityManager entityManager;

    public PurchaseOrderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<PurchaseOrderView> findAll(PurchaseOrderQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<PurchaseOrderView> slice =
                Slice.of(query.page(), query.sort(), PurchaseOrderQuery.SortKey.ID, PurchaseOrderRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<PurchaseOrderView> page =
                slice.fetch(where.bind(entityManager.createQuery(jpql, PurchaseOrderView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "PurchaseOrder", where));
    }

    public Optional<PurchaseOrderView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", PurchaseOrderView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(PurchaseOrderQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from PurchaseOrder e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(Long id) {
        return entityManager.createQuery("select count(e) from PurchaseOrder e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public PurchaseOrder require(Long id) {
        return Optional.ofNullable(entityManager.find(PurchaseOrder.class, id))
                .orElseThrow(() -> ProblemException.notFound("purchase order", id));
    }

    public void insert(PurchaseOrder purchaseOrder) {
        try {
            entityManager.persist(purchaseOrder);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** Stores what has changed. */
    public void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** Removes an entity; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(Long id, Precondition precondition) {
        Where where = new Where()
                .and("e.id = :id", "id", id)
                .andIfPresent("e.version in :versions", "versions", precondition.versions(Long::valueOf));
        try {
            int deleted = where.bind(entityManager.createQuery("delete from PurchaseOrder e" + where)).executeUpdate();
            if (deleted == 0) {
                throw precondition.namesVersions() && exists(id)
                        ? ProblemException.preconditionFailed()
                        : ProblemException.notFound("purchase order", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to this purchase order."));
        }
    }

    private static Where where(PurchaseOrderQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<PurchaseOrderView> path(PurchaseOrderQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", PurchaseOrderView::id);
        };
    }
}
