package com.example;

import com.example.api.EntityTag;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A damage claim as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record DamageClaimView(
        String type,
        Long id,
        long version,
        @Nullable String holder,
        @Nullable String cause) implements ClaimView {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }
}
