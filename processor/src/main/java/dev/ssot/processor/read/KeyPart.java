package dev.ssot.processor.read;

/** What a persistent attribute is to the key of its entity. */
enum KeyPart {
    /** Nothing. */
    NONE,
    /** The key or a part of it, chosen by clients. */
    ASSIGNED,
    /** The key or a part of it, set by a generator or taken from a relation. */
    GENERATED,
    /** A component of an embedded key: chosen by clients, and set together with the others. */
    EMBEDDED
}
