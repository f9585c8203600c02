package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a theft claim. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TheftClaimCreate(@Nullable String holder, @Nullable String police) implements Payload {}
