package com.example;

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
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes authors. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorRepository {

    private static final String SELECT = "select new com.example.AuthorView(e.id, e.name) from Author e";

    private final EntityManager entityManager;

    public AuthorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<AuthorView> findAll(AuthorQuery query, Where... within) {
        Where where = new Where().restrict("e.deletedAt is null").and(within);
        Slice<AuthorView> slice = Slice.of(query.page(), query.sort(), AuthorQuery.SortKey.ID, AuthorRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<AuthorView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, AuthorView.class)));
        return page.withTotal(Total.of(query.page().total(), entityManager, "Author", where));
    }

    public Optional<AuthorView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id and e.deletedAt is null", AuthorView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().restrict("e.deletedAt is null").and(within);
        String jpql = "select count(e) from Author e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Author require(Long id) {
        return Optional.ofNullable(entityManager.find(Author.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(author -> author.deletedAt == null)
                .orElseThrow(() -> ProblemException.notFound("author", id));
    }

    public void insert(Author author) {
        try {
            entityManager.persist(author);
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

    /** Marks an entity as deleted; 404 if there is none. */
    public void delete(Long id) {
        change(id, entityManager.createQuery(
                "update Author e set e.deletedAt = :now"
                + " where e.id = :id and e.deletedAt is null")
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Undoes a deletion; 404 if there is none to undo. */
    public void restore(Long id) {
        change(id, entityManager.createQuery(
                "update Author e set e.deletedAt = null"
                + " where e.id = :id and e.deletedAt is not null"));
    }

    /** Removes for good what is marked as deleted; 404 if there is none. */
    public void purge(Long id) {
        try {
            int deleted = entityManager.createQuery("delete from Author e where e.id = :id and e.deletedAt is not null")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("author", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this author."));
        }
    }

    /** Changes the entity with the id by one statement; 404 if there is none. */
    private void change(Long id, Query update) {
        try {
            if (update.setParameter("id", id).executeUpdate() == 0) {
                throw ProblemException.notFound("author", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    private static SortPath<AuthorView> path(AuthorQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", AuthorView::id);
        };
    }
}
