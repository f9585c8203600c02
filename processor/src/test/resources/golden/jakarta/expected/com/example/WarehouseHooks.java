package com.example;

import com.example.api.ProblemException;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of warehouses: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface WarehouseHooks {

    default void beforeCreate(Warehouse warehouse, WarehouseCreate input) {}
    default void afterCreate(Warehouse warehouse) {}
    default void beforeUpdate(Warehouse warehouse, WarehouseUpdate input) {}
    default void beforePatch(Warehouse warehouse, WarehousePatch input) {}
    default void afterUpdate(Warehouse warehouse) {}
    default void beforeDelete(UUID id) {}
    default void afterDelete(UUID id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static WarehouseHooks none() {
        return new WarehouseHooks() {};
    }
}
