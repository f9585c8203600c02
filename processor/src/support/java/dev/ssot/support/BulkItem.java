package dev.ssot.support;

/**
 * A change to one resource among several.
 *
 * @param <K> the type of the resource's key
 */
public interface BulkItem<K> {

    /** The key of the resource. */
    K id();

    /** What is to be changed. */
    Payload patch();

    /** Adds what is wrong with the key: JSON may lack what a record declares. */
    default void checkId(Violations violations, String path) {
        violations.check(path, id() != null, "must not be null");
    }
}
