package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends of a line of an order: with its id to change it, else to create it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderLineInput(
        @Nullable Long id,
        @Nullable String parcelId,
        @Nullable Integer quantity,
        @Nullable String serial) {}
