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

/** Reads and writes coupons. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CouponRepository {

    private static final String SELECT = """
            select new com.example.CouponView(
                e.code, e.campaign, e.percent)
            from Coupon e""";

    private final EntityManager entityManager;

    public CouponRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<CouponView> findAll(CouponQuery query, Where... within) {
        Where where = new Where().and(within);
        Slice<CouponView> slice =
                Slice.of(query.page(), query.sort(), CouponQuery.SortKey.CODE, CouponRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<CouponView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, CouponView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Coupon", where));
    }

    public Optional<CouponView> findById(String id) {
        return entityManager.createQuery(SELECT + " where e.code = :id", CouponView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().and(within);
        String jpql = "select count(e) from Coupon e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Coupon require(String id) {
        return Optional.ofNullable(entityManager.find(Coupon.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("coupon", id));
    }

    public void insert(Coupon coupon) {
        try {
            entityManager.persist(coupon);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(coupon, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Coupon coupon) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(coupon, coupon.code()));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(String id) {
        try {
            int deleted = entityManager.createQuery("delete from Coupon e where e.code = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("coupon", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this coupon."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Coupon coupon, @Nullable String ownKey) {
        return new Diagnosis(entityManager)
                .unique("code", "select e.code from Coupon e where e.code = ?1", ownKey, coupon.code())
                .toProblem();
    }

    private static SortPath<CouponView> path(CouponQuery.SortKey key) {
        return switch (key) {
            case CODE -> SortPath.of("e.code", CouponView::code);
        };
    }
}
