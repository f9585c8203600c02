package com.example.plain;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;

/** The database, as the beans of the application want to have it. */
@ApplicationScoped
public class Database {

    /** In memory, as its schema is dropped and created at each start. */
    private static final String URL = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

    @Produces
    @ApplicationScoped
    AgroalDataSource pool() throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(20)
                        .transactionIntegration(new NarayanaTransactionIntegration(
                                TransactionManager.transactionManager(), new TransactionSynchronizationRegistryImple()))
                        .connectionFactoryConfiguration(connection -> connection.jdbcUrl(URL))));
    }

    void close(@Disposes AgroalDataSource pool) {
        pool.close();
    }

    @Produces
    @ApplicationScoped
    EntityManagerFactory factory(AgroalDataSource pool) {
        return Persistence.createEntityManagerFactory("shop", Map.of("jakarta.persistence.jtaDataSource", pool));
    }

    void close(@Disposes EntityManagerFactory factory) {
        factory.close();
    }

    /** One for each request; it takes part in the transactions that begin while it is there. */
    @Produces
    @RequestScoped
    EntityManager entityManager(EntityManagerFactory factory) {
        return factory.createEntityManager();
    }

    void close(@Disposes EntityManager entityManager) {
        entityManager.close();
    }
}
