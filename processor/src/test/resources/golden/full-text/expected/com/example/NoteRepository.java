package com.example;

import com.example.api.FullText;
import com.example.api.Page;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes notes. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class NoteRepository {

    private static final String SELECT = "select new com.example.NoteView(e.id, e.title, e.body) from Note e";
    private static final FullText SEARCH = new FullText("simple", "e.title", "e.body");

    private final EntityManager entityManager;

    public NoteRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<NoteView> findAll(NoteQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        boolean ranked = query.sort().isEmpty() && query.filter().q() != null;
        Slice<NoteView> slice = ranked
                ? Slice.ranked(query.page(), SEARCH.rank(), NoteQuery.SortKey.ID, NoteRepository::path)
                : Slice.of(query.page(), query.sort(), NoteQuery.SortKey.ID, NoteRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<NoteView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, NoteView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Note", where));
    }

    public Optional<NoteView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", NoteView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(NoteQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Note e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    private static Where where(NoteQuery.Filter filter) {
        return new Where().and(SEARCH.where(filter.q()));
    }

    private static SortPath<NoteView> path(NoteQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", NoteView::id);
        };
    }
}
