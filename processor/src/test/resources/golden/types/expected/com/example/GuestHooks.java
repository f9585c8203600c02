package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of guests: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface GuestHooks {

    default void beforeCreate(Guest guest, GuestCreate input) {}
    default void afterCreate(Guest guest) {}
    default void beforeUpdate(Guest guest, GuestUpdate input) {}
    default void beforePatch(Guest guest, GuestPatch input) {}
    default void afterUpdate(Guest guest) {}
    default void beforeDelete(Long id) {}
    default void afterDelete(Long id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static GuestHooks none() {
        return new GuestHooks() {};
    }
}
