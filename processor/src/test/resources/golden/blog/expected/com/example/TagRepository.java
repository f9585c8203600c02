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

    private static final String SELECT = "select new com.example.TagView(e.word, e.weight) from Tag e";

    private final EntityManager entityManager;

    public TagRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<TagView> findAll(TagQuery query, Where... within) {
        Where where = new Where().and(within);
        Slice<TagView> slice = Slice.of(query.page(), query.sort(), TagQuery.SortKey.WORD, TagRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<TagView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, TagView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Tag", where));
    }

    public Optional<TagView> findById(String id) {
        return entityManager.createQuery(SELECT + " where e.word = :id", TagView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().and(within);
        String jpql = "select count(e) from Tag e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
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
            throw new WriteConflict(e, () -> diagnose(tag, tag.word));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(String id) {
        try {
            int deleted = entityManager.createQuery("delete from Tag e where e.word = :id")
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
    private ProblemException diagnose(Tag tag, @Nullable String ownKey) {
        return new Diagnosis(entityManager)
                .unique("word", "select e.word from Tag e where e.word = ?1", ownKey, tag.word)
                .toProblem();
    }

    private static SortPath<TagView> path(TagQuery.SortKey key) {
        return switch (key) {
            case WORD -> SortPath.of("e.word", TagView::word);
        };
    }
}
