package com.example;

import com.example.api.Versioned;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A claim as clients see it, with what all claims have. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public sealed interface ClaimView extends Versioned permits DamageClaimView, TheftClaimView {

    String type();

    Long id();

    long version();

    @Nullable String holder();
}
