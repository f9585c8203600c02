package com.example;

import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create an order. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderCreate(
        @Nullable String customer,
        @Nullable List<OrderLineInput> lines,
        @Nullable List<OrderStopInput> stops) implements Payload {}
