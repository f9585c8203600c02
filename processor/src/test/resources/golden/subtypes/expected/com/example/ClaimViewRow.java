package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of the query for claims: what all have, then what only some have and is null in other rows. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
record ClaimViewRow(
        String type,
        Long id,
        long version,
        @Nullable String holder,
        @Nullable String cause,
        @Nullable String police) {

    ClaimView toView() {
        return switch (type) {
            case "damage" -> new DamageClaimView(type, id, version, holder, cause);
            case "TheftClaim" -> new TheftClaimView(type, id, version, holder, police);
            default -> throw new IllegalStateException("No claim is of the type " + type);
        };
    }
}
