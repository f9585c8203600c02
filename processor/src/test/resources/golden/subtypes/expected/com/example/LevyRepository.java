package com.example;

import com.example.api.ProblemException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes levies. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class LevyRepository {

    private static final String SELECT = """
            select new com.example.LevyViewRow(
                'FlatLevy', e.club, e.year, e.reason, treat(e as FlatLevy).amount)
            from Levy e""";

    private final EntityManager entityManager;

    public LevyRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<LevyView> findById(LevyView.Key id) {
        return entityManager.createQuery(SELECT + " where e.club = :club and e.year = :year", LevyViewRow.class)
                .setParameter("club", id.club())
                .setParameter("year", id.year())
                .getResultList()
                .stream()
                .map(LevyViewRow::toView)
                .findFirst();
    }

    /** What the entity with the id is; 404 if there is none. */
    public String requireType(LevyView.Key id) {
        return entityManager.createQuery(
                "select 'FlatLevy'"
                + " from Levy e where e.club = :club and e.year = :year", String.class)
                .setParameter("club", id.club())
                .setParameter("year", id.year())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("levy", id));
    }
}
