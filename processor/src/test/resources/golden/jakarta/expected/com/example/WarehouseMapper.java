package com.example;

import jakarta.enterprise.context.ApplicationScoped;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps between {@link Warehouse} and its records. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class WarehouseMapper {

    /** Makes a new warehouse of what a client sent; what it left out stays as the entity initialises it. */
    public Warehouse toEntity(WarehouseCreate input) {
        Warehouse warehouse = new Warehouse();
        warehouse.id = input.id();
        if (input.code() != null) {
            warehouse.code = input.code();
        }
        return warehouse;
    }

    /** Replaces all that clients can write. */
    public void update(Warehouse warehouse, WarehouseUpdate input) {
        warehouse.code = input.code();
    }

    /** Changes what the client sent. */
    public void patch(Warehouse warehouse, WarehousePatch input) {
        input.code().ifPresent(sent -> warehouse.code = sent);
    }

    /** Shows a warehouse, its relations by their keys alone. */
    public WarehouseView toView(Warehouse warehouse) {
        return new WarehouseView(
                warehouse.id,
                warehouse.code);
    }
}
