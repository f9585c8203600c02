package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of tags: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface TagHooks {

    default void beforeCreate(Tag tag, TagCreate input) {}
    default void afterCreate(Tag tag) {}
    default void beforeDelete(String id) {}
    default void afterDelete(String id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static TagHooks none() {
        return new TagHooks() {};
    }
}
