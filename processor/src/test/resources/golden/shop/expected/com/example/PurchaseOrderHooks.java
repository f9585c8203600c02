package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of purchase orders: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface PurchaseOrderHooks {

    default void beforeCreate(PurchaseOrder purchaseOrder, PurchaseOrderCreate input) {}
    default void afterCreate(PurchaseOrder purchaseOrder) {}
    default void beforeUpdate(PurchaseOrder purchaseOrder, PurchaseOrderUpdate input) {}
    default void beforePatch(PurchaseOrder purchaseOrder, PurchaseOrderPatch input) {}
    default void afterUpdate(PurchaseOrder purchaseOrder) {}
    default void beforeDelete(Long id) {}
    default void afterDelete(Long id) {}
    default void beforeStatusChange(PurchaseOrder purchaseOrder, OrderStatus from, OrderStatus to) {}
    default void afterStatusChange(PurchaseOrder purchaseOrder, OrderStatus from, OrderStatus to) {}

    /** Hooks that do nothing, for applications without a bean. */
    static PurchaseOrderHooks none() {
        return new PurchaseOrderHooks() {};
    }
}
