package com.example;

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

/** Reads and writes countries. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CountryRepository {

    private static final String SELECT = """
            select new com.example.CountryView(
                e.code, e.name, e.union, e.area)
            from Country e""";

    private final EntityManager entityManager;

    public CountryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<CountryView> findAll(CountryQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<CountryView> slice =
                Slice.of(query.page(), query.sort(), CountryQuery.SortKey.CODE, CountryRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<CountryView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, CountryView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Country", where));
    }

    public Optional<CountryView> findById(String id) {
        return entityManager.createQuery(SELECT + " where e.code = :id", CountryView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(CountryQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Country e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    private static Where where(CountryQuery.Filter filter) {
        return new Where().all(filter.conditions()).search(filter.q(), "e.name");
    }

    private static SortPath<CountryView> path(CountryQuery.SortKey key) {
        return switch (key) {
            case CODE -> SortPath.of("e.code", CountryView::code);
            case NAME -> SortPath.nullable("e.name", CountryView::name);
        };
    }
}
