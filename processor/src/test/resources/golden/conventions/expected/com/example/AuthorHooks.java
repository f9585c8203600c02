package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Rules of your own around the writes of authors: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public interface AuthorHooks {

    default void beforeCreate(Author author, AuthorCreate input) {}
    default void afterCreate(Author author) {}
    default void beforeUpdate(Author author, AuthorUpdate input) {}
    default void beforePatch(Author author, AuthorPatch input) {}
    default void afterUpdate(Author author) {}
    default void beforeDelete(Long id) {}
    default void afterDelete(Long id) {}
    default void beforeRestore(Long id) {}
    default void afterRestore(Long id) {}
    default void beforePurge(Long id) {}
    default void afterPurge(Long id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static AuthorHooks none() {
        return new AuthorHooks() {};
    }
}
