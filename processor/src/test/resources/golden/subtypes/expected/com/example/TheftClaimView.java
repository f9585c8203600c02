package com.example;

import com.example.api.EntityTag;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A theft claim as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TheftClaimView(
        String type,
        Long id,
        long version,
        @Nullable String holder,
        @Nullable String police) implements ClaimView {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }
}
