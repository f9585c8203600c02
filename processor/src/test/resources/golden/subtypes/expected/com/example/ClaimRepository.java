package com.example;

import com.example.api.ProblemException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes claims. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ClaimRepository {

    private static final String SELECT = """
            select new com.example.ClaimViewRow(
                case type(e) when DamageClaim then 'damage' when TheftClaim then 'TheftClaim' end,
                e.id, e.version, e.holder, treat(e as DamageClaim).cause,
                treat(e as TheftClaim).police)
            from Claim e""";

    private final EntityManager entityManager;

    public ClaimRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<ClaimView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", ClaimViewRow.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(ClaimViewRow::toView)
                .findFirst();
    }

    /** What the entity with the id is; 404 if there is none. */
    public String requireType(Long id) {
        return entityManager.createQuery(
                "select case type(e) when DamageClaim then 'damage' when TheftClaim then 'TheftClaim' end"
                + " from Claim e where e.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("claim", id));
    }
}
