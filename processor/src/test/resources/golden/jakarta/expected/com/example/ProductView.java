package com.example;

import com.example.api.EntityTag;
import com.example.api.LooselyVersioned;
import com.example.api.Named;
import com.example.api.Sparse;
import com.example.api.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A product as clients see it.
 *
 * @param warehouse present if expanded
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductView(
        Long id,
        String name,
        String sku,
        @Nullable UUID warehouseId,
        @Nullable Long successorId,
        long views,
        @Nullable String createdBy,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WarehouseSummary warehouse) implements LooselyVersioned {

    public ProductView {
        // Expanded by a left join: where there is no warehouse, the row holds nulls.
        if (warehouseId == null) {
            warehouse = null;
        }
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }

    /** The key, these fields and what is expanded; all there is if no field is named. */
    public View only(Set<Field> fields) {
        if (fields.isEmpty()) {
            return this;
        }
        return Sparse.of(entityTag(), fields)
                .with("id", id)
                .with(Field.NAME, name)
                .with(Field.SKU, sku)
                .with(Field.WAREHOUSE_ID, warehouseId)
                .with(Field.SUCCESSOR_ID, successorId)
                .with(Field.VIEWS, views)
                .with(Field.CREATED_BY, createdBy)
                .with(Field.VERSION, version)
                .withExpanded("warehouse", warehouse);
    }

    /** What an expanded warehouse shows of a warehouse. */
    public record WarehouseSummary(UUID id, @Nullable String code) {}

    /** What clients can choose to be shown. */
    public enum Field implements Named {
        ID,
        NAME,
        SKU,
        WAREHOUSE_ID,
        SUCCESSOR_ID,
        VIEWS,
        CREATED_BY,
        VERSION
    }
}
