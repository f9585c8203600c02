package com.example;

import com.example.api.EntityTag;
import com.example.api.Versioned;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A purchase order as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record PurchaseOrderView(
        Long id,
        String customer,
        OrderStatus status,
        @Nullable Instant updatedAt,
        long version) implements Versioned {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }
}
