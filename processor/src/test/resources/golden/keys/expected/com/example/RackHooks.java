package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of racks: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface RackHooks {

    default void beforeCreate(Rack rack, RackCreate input) {}
    default void afterCreate(Rack rack) {}
    default void beforeUpdate(Rack rack, RackUpdate input) {}
    default void beforePatch(Rack rack, RackPatch input) {}
    default void afterUpdate(Rack rack) {}
    default void beforeDelete(RackView.Key id) {}
    default void afterDelete(RackView.Key id) {}
    default void beforeLinkLine(RackView.Key id, RackView.OrderLineKey lineId) {}
    default void afterLinkLine(RackView.Key id, RackView.OrderLineKey lineId) {}
    default void beforeUnlinkLine(RackView.Key id, RackView.OrderLineKey lineId) {}
    default void afterUnlinkLine(RackView.Key id, RackView.OrderLineKey lineId) {}

    /** Hooks that do nothing, for applications without a bean. */
    static RackHooks none() {
        return new RackHooks() {};
    }
}
