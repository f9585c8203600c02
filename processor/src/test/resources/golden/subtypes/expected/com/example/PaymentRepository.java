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

/** Reads and writes payments. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PaymentRepository {

    private static final String SELECT = """
            select new com.example.PaymentViewRow(
                case type(e) when CardPayment then 'card' when Transfer then 'Transfer' end, e.id,
                e.version, e.amount, treat(e as CardPayment).cardNumber, treat(e as Transfer).iban,
                treat(e as Transfer).retries)
            from Payment e""";

    private final EntityManager entityManager;

    public PaymentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<PaymentView> findAll(PaymentQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<PaymentViewRow> slice =
                Slice.of(query.page(), query.sort(), PaymentQuery.SortKey.ID, PaymentRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<PaymentView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, PaymentViewRow.class)))
                .map(PaymentViewRow::toView);
        return page.withTotal(Total.of(query.page().total(), entityManager, "Payment", where));
    }

    public Optional<PaymentView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", PaymentViewRow.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(PaymentViewRow::toView)
                .findFirst();
    }

    public long count(PaymentQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Payment e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    private static Where where(PaymentQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<PaymentViewRow> path(PaymentQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", PaymentViewRow::id);
            case AMOUNT -> SortPath.nullable("e.amount", PaymentViewRow::amount);
        };
    }
}
