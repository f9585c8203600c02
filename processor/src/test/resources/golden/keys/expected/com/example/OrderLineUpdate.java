package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to replace an order line; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderLineUpdate(@Nullable String code) implements Payload {}
