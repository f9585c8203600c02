package com.example;

import com.example.api.Payload;
import com.example.api.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a product. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductCreate(
        @Nullable String name,
        @Nullable String sku,
        @Nullable UUID warehouseId,
        @Nullable Long successorId) implements Payload {

    /** What replaces the product, if it exists already. */
    public ProductUpdate toUpdate() {
        return new ProductUpdate(name, sku, warehouseId, successorId);
    }

    /** The same with the sku of the path; 422 if it has another. */
    public ProductCreate withSku(String sku) {
        new Violations()
                .check("sku", this.sku == null || this.sku.equals(sku), "must be the same as in the path")
                .throwIfAny();
        return new ProductCreate(name, sku, warehouseId, successorId);
    }
}
