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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes tags. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TagRepository {

    private static final String SELECT = "select new com.example.TagView(e.id, e.name, e.weight) from Tag e";

    private final EntityManager entityManager;

    public TagRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<TagView> findAll(TagQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<TagView> slice = Slice.of(query.page(), query.sort(), TagQuery.SortKey.ID, TagRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<TagView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, TagView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Tag", where));
    }

    public Optional<TagView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", TagView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<TagView> findByName(String name) {
        return entityManager.createQuery(SELECT + " where e.name = :name", TagView.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(TagQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Tag e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Tag require(Long id) {
        return Optional.ofNullable(entityManager.find(Tag.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("tag", id));
    }

    public void insert(Tag tag) {
        try {
            entityManager.persist(tag);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(tag, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Tag tag) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(tag, tag.getId()));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(Long id) {
        try {
            int deleted = entityManager.createQuery("delete from Tag e where e.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("tag", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this tag."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Tag tag, @Nullable Long ownKey) {
        return new Diagnosis(entityManager)
                .unique("name", "select e.id from Tag e where e.name = ?1", ownKey, tag.getName())
                .toProblem();
    }

    private static Where where(TagQuery.Filter filter) {
        return new Where().all(filter.conditions()).search(filter.q(), "e.name");
    }

    private static SortPath<TagView> path(TagQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", TagView::id);
            case NAME -> SortPath.of("e.name", TagView::name);
        };
    }
}
