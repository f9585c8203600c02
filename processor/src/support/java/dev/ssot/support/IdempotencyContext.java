package dev.ssot.support;

import java.util.function.Supplier;

/** What a web framework knows of the request that is being answered, and does for it. */
public interface IdempotencyContext {

    /** The name of the user who sends the request, or "". */
    String principal();

    /** Sets a header of the answer. */
    void header(String name, String value);

    /** Does the work in one transaction, which is rolled back if it throws. */
    <T> T inTransaction(Supplier<T> work);

    /** Writes a record as JSON, always the same for equal records. */
    String toJson(Object value);

    /** Reads a record that was written by {@link #toJson}, possibly by an earlier version of the application. */
    <T> T fromJson(String json, Class<T> type);
}
