package com.example;

import com.example.api.Diagnosis;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Related;
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
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes parcels. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelRepository {

    private static final String COLUMNS = """
            e.id, new com.example.ParcelView$OrderLineKey(e.line.order.id, e.line.id.number)""";

    private static final String LINE = """
            new com.example.ParcelView$OrderLineSummary(
                line.id.number, line.order.id, line.code)""";

    private static final String OTHERS = """
            select r.owner, new com.example.ParcelView$OrderLineSummary(
                r.cNumber, r.cOrder, r.cCode)
            from (
                select
                    e.id as owner, t.id.number as cNumber, t.order.id as cOrder, t.code as cCode,
                    row_number() over (partition by e.id order by t.order.id, t.id.number) as place
                from Parcel e join e.others t
                where e.id in :ids) r
            where r.place <= 100
            order by r.owner, r.place""";

    private final EntityManager entityManager;

    public ParcelRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<ParcelView> findAll(ParcelQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<ParcelView> slice = Slice.of(query.page(), query.sort(), ParcelQuery.SortKey.ID, ParcelRepository::path);
        String jpql = select(query.expand()) + slice.where(where) + slice.orderBy();
        Page<ParcelView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, ParcelView.class)));
        return page.withItems(expand(page.items(), query.expand()))
                .withTotal(Total.ofTable(query.page().total(), entityManager, "Parcel", where));
    }

    public Optional<ParcelView> findById(Long id, Set<ParcelQuery.Expansion> expand) {
        List<ParcelView> rows = entityManager.createQuery(select(expand) + " where e.id = :id", ParcelView.class)
                .setParameter("id", id)
                .getResultList();
        return expand(rows, expand).stream().findFirst();
    }

    public long count(ParcelQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Parcel e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Parcel require(Long id) {
        return Optional.ofNullable(entityManager.find(Parcel.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("parcel", id));
    }

    public void insert(Parcel parcel) {
        try {
            entityManager.persist(parcel);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(parcel));
        }
    }

    /** Stores what has changed. */
    public void flush(Parcel parcel) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(parcel));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(Long id) {
        try {
            int deleted = entityManager.createQuery("delete from Parcel e where e.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("parcel", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this parcel."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Parcel parcel) {
        return new Diagnosis(entityManager)
                .reference("lineId", "select 1 from OrderLine t where id(t) = ?1", parcel.line)
                .references("otherIds", "select id(t) from OrderLine t where id(t) in ?1", parcel.others)
                .toProblem();
    }

    private static Where where(ParcelQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<ParcelView> path(ParcelQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", ParcelView::id);
        };
    }

    private List<ParcelView> expand(List<ParcelView> views, Set<ParcelQuery.Expansion> expand) {
        List<ParcelView> expanded = views;
        if (expand.contains(ParcelQuery.Expansion.OTHERS)) {
            Related<ParcelView.OrderLineSummary> others =
                    Related.load(entityManager, OTHERS, ids(views), ParcelView.OrderLineSummary.class);
            expanded = expanded.stream().map(view -> view.withOthers(others.of(view.id()))).toList();
        }
        return expanded;
    }

    private static List<Long> ids(List<ParcelView> views) {
        return views.stream().map(ParcelView::id).toList();
    }

    private static String select(Set<ParcelQuery.Expansion> expand) {
        boolean withLine = expand.contains(ParcelQuery.Expansion.LINE);
        return "select new com.example.ParcelView(" + COLUMNS
                + ", " + (withLine ? LINE : "null")
                + ", null) from Parcel e"
                + (withLine ? " left join e.line line" : "");
    }
}
