package dev.ssot.support;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * How many items a list has on all pages.
 *
 * @param value the number
 * @param relation how it compares to the real one
 */
public record Total(long value, Relation relation) {

    /** How a number compares to the real one. */
    public enum Relation implements Named {
        /** It is the real one. */
        EQ,
        /** There are at least as many. */
        GTE,
        /** It is what the database guesses. */
        APPROX
    }

    /** Counts as a request wants; null if it does not. */
    public static @Nullable Total of(TotalMode mode, EntityManager entityManager, String entity, Where where) {
        return switch (mode) {
            case NONE -> null;
            case EXACT -> new Counting(entityManager, entity, where).all();
            case ESTIMATED -> new Counting(entityManager, entity, where).upToLimit();
        };
    }

    /** The same for an entity that is all rows of one table, so that the table's statistics tell how many there are. */
    public static @Nullable Total ofTable(TotalMode mode, EntityManager entityManager, String entity, Where where) {
        return mode == TotalMode.ESTIMATED
                ? new Counting(entityManager, entity, where).roughly()
                : of(mode, entityManager, entity, where);
    }
}
