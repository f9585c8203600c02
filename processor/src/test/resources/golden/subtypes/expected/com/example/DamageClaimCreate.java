package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a damage claim. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record DamageClaimCreate(@Nullable String holder, @Nullable String cause) implements Payload {}
