package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create an order line. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderLineCreate(
        @Nullable Integer number,
        @Nullable Long orderId,
        @Nullable String code) implements Payload {}
