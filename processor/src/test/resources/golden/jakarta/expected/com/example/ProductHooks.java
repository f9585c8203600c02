package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of products: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface ProductHooks {

    default void beforeCreate(Product product, ProductCreate input) {}
    default void afterCreate(Product product) {}
    default void beforeUpdate(Product product, ProductUpdate input) {}
    default void beforePatch(Product product, ProductPatch input) {}
    default void afterUpdate(Product product) {}
    default void beforeDelete(Long id) {}
    default void afterDelete(Long id) {}
    default void beforeRestore(Long id) {}
    default void afterRestore(Long id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static ProductHooks none() {
        return new ProductHooks() {};
    }
}
