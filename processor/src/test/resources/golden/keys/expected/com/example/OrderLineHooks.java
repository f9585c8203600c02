package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of order lines: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface OrderLineHooks {

    default void beforeCreate(OrderLine orderLine, OrderLineCreate input) {}
    default void afterCreate(OrderLine orderLine) {}
    default void beforeUpdate(OrderLine orderLine, OrderLineUpdate input) {}
    default void beforePatch(OrderLine orderLine, OrderLinePatch input) {}
    default void afterUpdate(OrderLine orderLine) {}
    default void beforeDelete(OrderLineView.Key id) {}
    default void afterDelete(OrderLineView.Key id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static OrderLineHooks none() {
        return new OrderLineHooks() {};
    }
}
