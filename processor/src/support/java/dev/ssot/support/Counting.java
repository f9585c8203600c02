package dev.ssot.support;

import dev.ssot.support.Total.Relation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** The ways to find out how many entities meet a condition. */
record Counting(EntityManager entityManager, String entity, Where where) {

    /** What counting costs has a bound. */
    private static final int LIMIT = 10_000;

    private static final Map<EntityManagerFactory, Boolean> POSTGRESQL =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Counts them all. */
    Total all() {
        return new Total(count("select count(e) from " + entity + " e" + where), Relation.EQ);
    }

    /** Counts so many that the limit is known to be passed. */
    Total upToLimit() {
        // Whatever is limited must be ordered; by a constant, nothing has to be sorted.
        long counted = count("select count(r.one) from (select 1 as one from " + entity + " e" + where
                + " order by 1 limit " + (LIMIT + 1) + ") r");
        return counted > LIMIT ? new Total(LIMIT, Relation.GTE) : new Total(counted, Relation.EQ);
    }

    /**
     * Asks the database what it knows already, and counts up to the limit where it knows nothing, or so few that an old number
     * could be less than a page shows.
     */
    Total roughly() {
        long guess = where.toString().isEmpty() && isPostgreSql() ? statistics() : 0;
        return guess > LIMIT ? new Total(guess, Relation.APPROX) : upToLimit();
    }

    /**
     * The number of rows that the planner reckons with; 0 if it is unknown, or if not everybody may see all rows. The first row
     * tells which table it is in, and that which partitioned table.
     */
    private long statistics() {
        List<Number> rows = entityManager
                .createQuery("""
                        select cast(sql('(select c.reltuples from pg_class c
                            where c.oid = coalesce(pg_partition_root(?), ?) and not c.relrowsecurity)',
                            column(e.tableoid as Long), column(e.tableoid as Long)) as Long) from\s""" + entity + " e", Number.class)
                .setMaxResults(1)
                .getResultList();
        return rows.isEmpty() || rows.get(0) == null ? 0 : rows.get(0).longValue();
    }

    private boolean isPostgreSql() {
        return POSTGRESQL.computeIfAbsent(
                entityManager.getEntityManagerFactory(),
                factory -> entityManager.<Connection, Boolean>callWithConnection(connection ->
                        connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    private long count(String jpql) {
        return where.bind(entityManager.createQuery(where.with() + jpql, Long.class))
                .getSingleResult();
    }
}
