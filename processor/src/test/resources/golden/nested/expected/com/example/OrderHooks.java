package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of orders: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface OrderHooks {

    default void beforeCreate(Order order, OrderCreate input) {}
    default void afterCreate(Order order) {}
    default void beforeUpdate(Order order, OrderUpdate input) {}
    default void beforePatch(Order order, OrderPatch input) {}
    default void afterUpdate(Order order) {}
    default void beforeDelete(Long id) {}
    default void afterDelete(Long id) {}
    default void beforeLinkParcel(Long id, String parcelId) {}
    default void afterLinkParcel(Long id, String parcelId) {}
    default void beforeUnlinkParcel(Long id, String parcelId) {}
    default void afterUnlinkParcel(Long id, String parcelId) {}

    /** Hooks that do nothing, for applications without a bean. */
    static OrderHooks none() {
        return new OrderHooks() {};
    }
}
