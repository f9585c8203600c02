package dev.ssot.support;

/** A key of several parts as clients know it: its text is that of a path. */
public interface CompositeId {

    /** The same as the entity has it. */
    Object entityKey();
}
