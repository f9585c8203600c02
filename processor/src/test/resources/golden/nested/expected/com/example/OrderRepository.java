package com.example;

import com.example.api.Constraints;
import com.example.api.Diagnosis;
import com.example.api.Links;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Related;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Violations;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes orders. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderRepository {

    private static final String SELECT = """
            select new com.example.OrderView(
                e.id, e.customer, e.version, null, null)
            from PurchaseOrder e""";

    private static final String LINES = """
            select r.owner, new com.example.OrderView$OrderLineSummary(
                r.cId, r.cParcel, r.cQuantity, r.cSerial, r.cChangedAt)
            from (
                select
                    e.id as owner, t.id as cId, t.parcel.code as cParcel, t.quantity as cQuantity,
                    t.serial as cSerial, t.changedAt as cChangedAt,
                    row_number() over (partition by e.id order by index(t)) as place
                from PurchaseOrder e join e.lines t
                where e.id in :ids) r
            where r.place <= 100
            order by r.owner, r.place""";

    private static final String STOPS = """
            select r.owner, new com.example.OrderView$OrderStopSummary(
                r.cNumber, r.cStreet, r.cTicket)
            from (
                select
                    e.id as owner, t.place.number as cNumber, t.street as cStreet,
                    t.ticket as cTicket,
                    row_number() over (partition by e.id order by t.order.id, t.place.number) as place
                from PurchaseOrder e join e.stops t
                where e.id in :ids) r
            where r.place <= 100
            order by r.owner, r.place""";

    private final EntityManager entityManager;
    private final Links links;

    public OrderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.links = new Links(entityManager);
    }

    public Page<OrderView> findAll(OrderQuery query, Where... within) {
        Where where = new Where().and(within);
        Slice<OrderView> slice = Slice.of(query.page(), query.sort(), OrderQuery.SortKey.ID, OrderRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<OrderView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, OrderView.class)));
        return page.withItems(expand(page.items(), query.expand()))
                .withTotal(Total.ofTable(query.page().total(), entityManager, "PurchaseOrder", where));
    }

    public Optional<OrderView> findById(Long id, Set<OrderQuery.Expansion> expand) {
        List<OrderView> rows = entityManager.createQuery(SELECT + " where e.id = :id", OrderView.class)
                .setParameter("id", id)
                .getResultList();
        return expand(rows, expand).stream().findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().and(within);
        String jpql = "select count(e) from PurchaseOrder e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public Order require(Long id) {
        return Optional.ofNullable(entityManager.find(Order.class, id))
                .orElseThrow(() -> ProblemException.notFound("order", id));
    }

    public void insert(Order order) {
        try {
            entityManager.persist(order);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(order));
        }
    }

    /** Stores what has changed. */
    public void flush(Order order) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(order));
        }
    }

    /** Lets the version count a change of what belongs to the order, unless it has counted since. */
    public void countChange(Order order, Long version) {
        try {
            if (Objects.equals(order.getVersion(), version)) {
                entityManager.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** Removes an entity; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(Long id, Precondition precondition) {
        try {
            Order order = require(id);
            precondition.check(order.getVersion());
            entityManager.remove(order);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this order."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Order order) {
        return new Diagnosis(entityManager).each("lines", order.getLines(), (item, line) -> item
                        .reference("parcelId", "select 1 from Parcel t where t.code = ?1", line.getParcel())
                        .unique("serial", "select e.id from OrderLine e where e.serial = ?1", line.getId(), line.getSerial()))
                .each("stops", order.getStops(), (item, stop) -> item
                        .unique("ticket", "select id(e) from OrderStop e where e.ticket = ?1",
                                item.key(stop), stop.getTicket()))
                .toProblem();
    }

    /**
     * Links a parcel to an order, unless it is already; 404 if one of them does not exist,
     * 412 if the version of the order is not the expected one.
     */
    public void linkParcel(Long id, String parcelId, Precondition precondition) {
        Order order = links.lock(Order.class, id, "order");
        precondition.check(order.getVersion());
        links.add(order.getParcels(), Parcel.class, parcelId);
        new Violations()
                .check("parcels", Constraints.size(order.getParcels(), 0, 5), "size must be between 0 and 5")
                .throwIfAny();
        links.flush(Parcel.class, parcelId, "parcel");
    }

    /**
     * Unlinks a parcel from an order; 404 if one of them does not exist,
     * 412 if the version of the order is not the expected one.
     */
    public void unlinkParcel(Long id, String parcelId, Precondition precondition) {
        Order order = links.lock(Order.class, id, "order");
        precondition.check(order.getVersion());
        links.remove(order.getParcels(), Parcel.class, parcelId, "parcel");
        links.flush(Parcel.class, parcelId, "parcel");
    }

    private static SortPath<OrderView> path(OrderQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", OrderView::id);
        };
    }

    private List<OrderView> expand(List<OrderView> views, Set<OrderQuery.Expansion> expand) {
        List<OrderView> expanded = views;
        if (expand.contains(OrderQuery.Expansion.LINES)) {
            Related<OrderView.OrderLineSummary> lines =
                    Related.load(entityManager, LINES, ids(views), OrderView.OrderLineSummary.class);
            expanded = expanded.stream().map(view -> view.withLines(lines.of(view.id()))).toList();
        }
        if (expand.contains(OrderQuery.Expansion.STOPS)) {
            Related<OrderView.OrderStopSummary> stops =
                    Related.load(entityManager, STOPS, ids(views), OrderView.OrderStopSummary.class);
            expanded = expanded.stream().map(view -> view.withStops(stops.of(view.id()))).toList();
        }
        return expanded;
    }

    private static List<Long> ids(List<OrderView> views) {
        return views.stream().map(OrderView::id).toList();
    }
}
