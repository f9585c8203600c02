package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link DamageClaim} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class DamageClaimMapper {

    /** Makes a new damage claim of what a client sent; what it left out stays as the entity initialises it. */
    public DamageClaim toEntity(DamageClaimCreate input) {
        DamageClaim damageClaim = new DamageClaim();
        if (input.holder() != null) {
            damageClaim.holder = input.holder();
        }
        if (input.cause() != null) {
            damageClaim.cause = input.cause();
        }
        return damageClaim;
    }

    /** Changes what the client sent. */
    public void patch(DamageClaim damageClaim, DamageClaimPatch input) {
        input.holder().ifPresent(sent -> damageClaim.holder = sent);
        input.cause().ifPresent(sent -> damageClaim.cause = sent);
    }

    /** Shows a damage claim, its relations by their keys alone. */
    public DamageClaimView toView(DamageClaim damageClaim) {
        return new DamageClaimView(
                "damage",
                damageClaim.id,
                damageClaim.version,
                damageClaim.holder,
                damageClaim.cause);
    }
}
