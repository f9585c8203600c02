package com.example;

import com.example.api.Diagnosis;
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
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes guests. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class GuestRepository {

    private static final String SELECT = """
            select new com.example.GuestView(
                e.id, e.email, e.born, e.arrived, e.wishes)
            from Guest e""";

    private final EntityManager entityManager;

    public GuestRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<GuestView> findAll(GuestQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<GuestView> slice = Slice.of(query.page(), query.sort(), GuestQuery.SortKey.ID, GuestRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<GuestView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, GuestView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Guest", where));
    }

    public Optional<GuestView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", GuestView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(GuestQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Guest e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Guest require(Long id) {
        return Optional.ofNullable(entityManager.find(Guest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("guest", id));
    }

    public void insert(Guest guest) {
        try {
            entityManager.persist(guest);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(guest, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Guest guest) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(guest, guest.getId()));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(Long id) {
        try {
            int deleted = entityManager.createQuery("delete from Guest e where e.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("guest", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this guest."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Guest guest, @Nullable Long ownKey) {
        return new Diagnosis(entityManager)
                .unique("email", "select e.id from Guest e where e.email = ?1", ownKey, guest.getEmail())
                .toProblem();
    }

    private static Where where(GuestQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<GuestView> path(GuestQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", GuestView::id);
            case ARRIVED -> SortPath.nullable("e.arrived", GuestView::arrived, Instant.class, Date::from);
        };
    }
}
