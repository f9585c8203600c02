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

    default void beforeCreate(Parcel parcel, ParcelCreate input) {}
    default void afterCreate(Parcel parcel) {}
    default void beforeUpdate(Parcel parcel, ParcelUpdate input) {}
    default void beforePatch(Parcel parcel, ParcelPatch input) {}
    default void afterUpdate(Parcel parcel) {}
    default void beforeDelete(Long id) {}
    default void afterDelete(Long id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static ParcelHooks none() {
        return new ParcelHooks() {};
    }
}
