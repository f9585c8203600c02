package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to replace a warehouse; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record WarehouseUpdate(@Nullable String code) implements Payload {}
