package dev.ssot.support.jakarta;

import dev.ssot.support.BulkWrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Provides what endpoints write several resources by. */
@ApplicationScoped
public class BulkProducer {

    @Produces
    @Singleton
    BulkWrites bulkWrites(EntityManager entityManager) {
        return new BulkWrites(entityManager);
    }
}
