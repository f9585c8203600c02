package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of parcels: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface ParcelHooks {

    default void beforeLinkOrder(String id, Long orderId) {}
    default void afterLinkOrder(String id, Long orderId) {}
    default void beforeLinkContent(String id, String contentId) {}
    default void afterLinkContent(String id, String contentId) {}
    default void beforeUnlinkContent(String id, String contentId) {}
    default void afterUnlinkContent(String id, String contentId) {}

    /** Hooks that do nothing, for applications without a bean. */
    static ParcelHooks none() {
        return new ParcelHooks() {};
    }
}
