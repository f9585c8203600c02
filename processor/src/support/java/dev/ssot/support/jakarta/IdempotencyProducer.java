package dev.ssot.support.jakarta;

import dev.ssot.support.IdempotencyStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Provides what endpoints answer repeated requests by. */
@ApplicationScoped
public class IdempotencyProducer {

    @Produces
    @Singleton
    IdempotencyStore idempotencyStore(EntityManager entityManager, RequestContext context) {
        return new IdempotencyStore(entityManager, context);
    }
}
