package com.example;

import com.example.api.Diagnosis;
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
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes order lines. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderLineRepository {

    private static final String SELECT = """
            select new com.example.OrderLineView(
                e.id.number, e.order.id, e.code, e.version)
            from OrderLine e""";

    private final EntityManager entityManager;

    public OrderLineRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<OrderLineView> findAll(OrderLineQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<OrderLineView> slice = Slice.of(query.page(), query.sort(),
                List.of(OrderLineQuery.SortKey.ORDER_ID, OrderLineQuery.SortKey.NUMBER), OrderLineRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<OrderLineView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, OrderLineView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "OrderLine", where));
    }

    public Optional<OrderLineView> findById(OrderLineView.Key id) {
        return entityManager.createQuery(SELECT + " where e.order.id = :orderId and e.id.number = :number",
                OrderLineView.class)
                .setParameter("orderId", id.orderId())
                .setParameter("number", id.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<OrderLineView> findByCode(String code) {
        return entityManager.createQuery(SELECT + " where e.code = :code", OrderLineView.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(OrderLineQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from OrderLine e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(OrderLineView.Key id) {
        return entityManager.createQuery(
                "select count(e) from OrderLine e where e.order.id = :orderId and e.id.number = :number",
                Long.class)
                .setParameter("orderId", id.orderId())
                .setParameter("number", id.number())
                .getSingleResult() > 0;
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public OrderLine require(OrderLineView.Key id) {
        return Optional.ofNullable(entityManager.find(OrderLine.class, id.toEntityKey()))
                .orElseThrow(() -> ProblemException.notFound("order line", id));
    }

    public void insert(OrderLine orderLine) {
        try {
            entityManager.persist(orderLine);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(orderLine, null));
        }
    }

    /** Stores what has changed. */
    public void flush(OrderLine orderLine) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(orderLine, new OrderLineView.Key(orderLine.getOrder().getId(),
                    orderLine.getId().number())));
        }
    }

    /** Removes an entity; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(OrderLineView.Key id, Precondition precondition) {
        Where where = new Where()
                .and("e.order.id = :orderId", "orderId", id.orderId())
                .and("e.id.number = :number", "number", id.number())
                .andIfPresent("e.version in :versions", "versions", precondition.versions(Long::valueOf));
        try {
            int deleted = where.bind(entityManager.createQuery("delete from OrderLine e" + where)).executeUpdate();
            if (deleted == 0) {
                throw precondition.namesVersions() && exists(id)
                        ? ProblemException.preconditionFailed()
                        : ProblemException.notFound("order line", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to this order line."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(OrderLine orderLine, OrderLineView.@Nullable Key ownKey) {
        return new Diagnosis(entityManager)
                .reference("orderId", "select 1 from PurchaseOrder t where t.id = ?1", orderLine.getOrder())
                .unique("code",
                        "select new com.example.OrderLineView$Key(e.order.id, e.id.number) from OrderLine e where e.code = ?1",
                        ownKey, orderLine.getCode())
                .unique("orderId, number",
                        "select new com.example.OrderLineView$Key(e.order.id, e.id.number) from OrderLine e where e.order = ?1 and e.id.number = ?2",
                        ownKey, orderLine.getOrder(), orderLine.getId().number())
                .toProblem();
    }

    private static Where where(OrderLineQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<OrderLineView> path(OrderLineQuery.SortKey key) {
        return switch (key) {
            case NUMBER -> SortPath.of("e.id.number", OrderLineView::number);
            case ORDER_ID -> SortPath.of("e.order.id", OrderLineView::orderId);
        };
    }
}
