package com.example;

import com.example.api.ProblemException;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes damage claims. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class DamageClaimRepository {

    private static final String SELECT = """
            select new com.example.DamageClaimView(
                'damage', e.id, e.version, e.holder, e.cause)
            from DamageClaim e""";

    private final EntityManager entityManager;

    public DamageClaimRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<DamageClaimView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", DamageClaimView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public DamageClaim require(Long id) {
        return Optional.ofNullable(entityManager.find(DamageClaim.class, id))
                .orElseThrow(() -> ProblemException.notFound("damage claim", id));
    }

    public void insert(DamageClaim damageClaim) {
        try {
            entityManager.persist(damageClaim);
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
