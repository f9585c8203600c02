package com.example;

import com.example.api.Payload;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to replace a product; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductUpdate(
        @Nullable String name,
        @Nullable String sku,
        @Nullable UUID warehouseId,
        @Nullable Long successorId) implements Payload {}
