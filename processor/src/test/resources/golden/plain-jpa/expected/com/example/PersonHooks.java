package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;

/**
 * Rules of your own around the writes of people: make one bean of it.
 *
 * <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
 * which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
 * Throw a {@link ProblemException} to refuse the write and undo it.
 */
@Generated("dev.ssot.processor.SsotProcessor")
public interface PersonHooks {

    default void beforeCreate(Person person, PersonCreate input) {}
    default void afterCreate(Person person) {}
    default void beforeUpdate(Person person, PersonUpdate input) {}
    default void beforePatch(Person person, PersonPatch input) {}
    default void afterUpdate(Person person) {}
    default void beforeDelete(Integer id) {}
    default void afterDelete(Integer id) {}

    /** Hooks that do nothing, for applications without a bean. */
    static PersonHooks none() {
        return new PersonHooks() {};
    }
}
