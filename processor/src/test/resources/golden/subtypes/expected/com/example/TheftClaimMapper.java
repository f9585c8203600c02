package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link TheftClaim} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TheftClaimMapper {

    /** Makes a new theft claim of what a client sent; what it left out stays as the entity initialises it. */
    public TheftClaim toEntity(TheftClaimCreate input) {
        TheftClaim theftClaim = new TheftClaim();
        if (input.holder() != null) {
            theftClaim.holder = input.holder();
        }
        if (input.police() != null) {
            theftClaim.police = input.police();
        }
        return theftClaim;
    }

    /** Changes what the client sent. */
    public void patch(TheftClaim theftClaim, TheftClaimPatch input) {
        input.holder().ifPresent(sent -> theftClaim.holder = sent);
        input.police().ifPresent(sent -> theftClaim.police = sent);
    }

    /** Shows a theft claim, its relations by their keys alone. */
    public TheftClaimView toView(TheftClaim theftClaim) {
        return new TheftClaimView(
                "TheftClaim",
                theftClaim.id,
                theftClaim.version,
                theftClaim.holder,
                theftClaim.police);
    }
}
