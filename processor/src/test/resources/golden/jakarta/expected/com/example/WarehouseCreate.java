package com.example;

import com.example.api.Payload;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a warehouse. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record WarehouseCreate(@Nullable UUID id, @Nullable String code) implements Payload {}
