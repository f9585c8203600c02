package com.example;

import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes card payments. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CardPaymentRepository {

    private static final String SELECT = """
            select new com.example.CardPaymentView(
                'card', e.id, e.version, e.amount, e.cardNumber)
            from CardPayment e""";

    private final EntityManager entityManager;

    public CardPaymentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<CardPaymentView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", CardPaymentView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public void insert(CardPayment cardPayment) {
        try {
            entityManager.persist(cardPayment);
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
