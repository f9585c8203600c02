package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change a product (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductPatch(
        Change<String> name,
        Change<String> sku,
        Change<UUID> warehouseId,
        Change<Long> successorId) implements Payload {}
