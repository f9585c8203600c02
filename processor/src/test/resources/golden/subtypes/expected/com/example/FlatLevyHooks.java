package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of flat levies: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface FlatLevyHooks {

    default void beforePatch(FlatLevy flatLevy, FlatLevyPatch input) {}
    default void afterUpdate(FlatLevy flatLevy) {}

    /** Hooks that do nothing, for applications without a bean. */
    static FlatLevyHooks none() {
        return new FlatLevyHooks() {};
    }
}
