package com.example;

import com.example.api.ProblemException;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes theft claims. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TheftClaimRepository {

    private static final String SELECT = """
            select new com.example.TheftClaimView(
                'TheftClaim', e.id, e.version, e.holder, e.police)
            from TheftClaim e""";

    private final EntityManager entityManager;

    public TheftClaimRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<TheftClaimView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", TheftClaimView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public TheftClaim require(Long id) {
        return Optional.ofNullable(entityManager.find(TheftClaim.class, id))
                .orElseThrow(() -> ProblemException.notFound("theft claim", id));
    }

    public void insert(TheftClaim theftClaim) {
        try {
            entityManager.persist(theftClaim);
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
}
