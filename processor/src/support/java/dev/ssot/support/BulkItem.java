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
}
