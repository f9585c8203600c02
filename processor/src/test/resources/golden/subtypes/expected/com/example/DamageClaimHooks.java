package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of damage claims: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface DamageClaimHooks {

    default void beforeCreate(DamageClaim damageClaim, DamageClaimCreate input) {}
    default void afterCreate(DamageClaim damageClaim) {}
    default void beforePatch(DamageClaim damageClaim, DamageClaimPatch input) {}
    default void afterUpdate(DamageClaim damageClaim) {}

    /** Hooks that do nothing, for applications without a bean. */
    static DamageClaimHooks none() {
        return new DamageClaimHooks() {};
    }
}
