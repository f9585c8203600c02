package dev.ssot.support.spring;

import dev.ssot.support.BulkWrites;
import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides what controllers write several resources by. */
@Configuration(proxyBeanMethods = false)
public class BulkConfiguration {

    @Bean
    BulkWrites bulkWrites(EntityManager entityManager) {
        return new BulkWrites(entityManager);
    }
}
