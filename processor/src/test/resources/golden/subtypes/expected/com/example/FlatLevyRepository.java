package com.example;

import com.example.api.ProblemException;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes flat levies. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class FlatLevyRepository {

    private static final String SELECT = """
            select new com.example.FlatLevyView(
                'FlatLevy', e.club, e.year, e.reason, e.amount)
            from FlatLevy e""";

    private final EntityManager entityManager;

    public FlatLevyRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<FlatLevyView> findById(FlatLevyView.Key id) {
        return entityManager.createQuery(SELECT + " where e.club = :club and e.year = :year", FlatLevyView.class)
                .setParameter("club", id.club())
                .setParameter("year", id.year())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public FlatLevy require(FlatLevyView.Key id) {
        return entityManager.createQuery("select e from FlatLevy e where e.club = :club and e.year = :year",
                FlatLevy.class)
                .setParameter("club", id.club())
                .setParameter("year", id.year())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("flat levy", id));
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
