package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of theft claims: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface TheftClaimHooks {

    default void beforeCreate(TheftClaim theftClaim, TheftClaimCreate input) {}
    default void afterCreate(TheftClaim theftClaim) {}
    default void beforePatch(TheftClaim theftClaim, TheftClaimPatch input) {}
    default void afterUpdate(TheftClaim theftClaim) {}

    /** Hooks that do nothing, for applications without a bean. */
    static TheftClaimHooks none() {
        return new TheftClaimHooks() {};
    }
}
