package com.example;

import com.example.api.Entries;
import com.example.api.Page;
import com.example.api.Related;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes aisles. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AisleRepository {

    private static final String SELECT = """
            select new com.example.AisleView(
                e.place.hall, e.place.number, null, null)
            from Aisle e""";

    private static final String LABELS = """
            select new com.example.AisleView$Key(r.oHall, r.oNumber), r.element
            from (
                select e.place.hall as oHall, e.place.number as oNumber, t as element,
                    row_number() over (partition by e.place.hall, e.place.number order by index(t)) as place
                from Aisle e join e.labels t
                where id(e) in :ids) r
            where r.place <= 1000
            order by r.oHall, r.oNumber, r.place""";

    private static final String LOADS = """
            select new com.example.AisleView$Key(r.oHall, r.oNumber), r.name, new com.example.AisleLoadData(
                r.c_weight, r.c_width)
            from (
                select
                    e.place.hall as oHall, e.place.number as oNumber, key(t) as name,
                    t.weight as c_weight, t.width as c_width,
                    row_number() over (partition by e.place.hall, e.place.number order by key(t)) as place
                from Aisle e join e.loads t
                where id(e) in :ids) r
            where r.place <= 1000
            order by r.oHall, r.oNumber, r.place""";

    private final EntityManager entityManager;

    public AisleRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<AisleView> findAll(AisleQuery query, Where... within) {
        Where where = new Where().and(within);
        Slice<AisleView> slice = Slice.of(query.page(), query.sort(),
                List.of(AisleQuery.SortKey.HALL, AisleQuery.SortKey.NUMBER), AisleRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<AisleView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, AisleView.class)));
        return page.withItems(withValues(page.items()))
                .withTotal(Total.ofTable(query.page().total(), entityManager, "Aisle", where));
    }

    public Optional<AisleView> findById(AisleView.Key id) {
        List<AisleView> rows = entityManager.createQuery(SELECT + " where e.place.hall = :hall and e.place.number = :number",
                AisleView.class)
                .setParameter("hall", id.hall())
                .setParameter("number", id.number())
                .getResultList();
        return withValues(rows).stream().findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().and(within);
        String jpql = "select count(e) from Aisle e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    private static SortPath<AisleView> path(AisleQuery.SortKey key) {
        return switch (key) {
            case HALL -> SortPath.of("e.place.hall", AisleView::hall);
            case NUMBER -> SortPath.of("e.place.number", AisleView::number);
        };
    }

    /** The same, with what their collections hold. */
    private List<AisleView> withValues(List<AisleView> views) {
        Related<String> labels = Related.load(entityManager, LABELS, ids(views), String.class);
        Entries<String, AisleLoadData> loads =
                Entries.load(entityManager, LOADS, ids(views), String.class, AisleLoadData.class);
        return views.stream()
                .map(view -> view.withLabels(labels.of(new AisleView.Key(view.hall(), view.number()))))
                .map(view -> view.withLoads(loads.of(new AisleView.Key(view.hall(), view.number()))))
                .toList();
    }

    private static List<Aisle.Place> ids(List<AisleView> views) {
        return views.stream().map(view -> new AisleView.Key(view.hall(), view.number()).toEntityKey()).toList();
    }
}
