package com.example;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes currencies. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CurrencyRepository {

    private static final String COLUMNS = "e.code, e.country.code";

    private static final String COUNTRY = """
            new com.example.CurrencyView$CountrySummary(
                country.code, country.name, country.union, country.area)""";

    private final EntityManager entityManager;

    public CurrencyRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<CurrencyView> findById(String id, Set<CurrencyQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.code = :id", CurrencyView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String select(Set<CurrencyQuery.Expansion> expand) {
        boolean withCountry = expand.contains(CurrencyQuery.Expansion.COUNTRY);
        return "select new com.example.CurrencyView(" + COLUMNS
                + ", " + (withCountry ? COUNTRY : "null")
                + ") from Currency e"
                + (withCountry ? " left join e.country country" : "");
    }
}
