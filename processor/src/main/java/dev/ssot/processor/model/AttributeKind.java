package dev.ssot.processor.model;

/** The shape of an attribute in JPA's terms. */
public enum AttributeKind {
    BASIC,
    EMBEDDED,
    /** A collection of values or embeddables that belong to the entity itself. */
    ELEMENTS,
    TO_ONE,
    TO_MANY,
    /** A relation to many whose entities belong to this one alone, and are written together with it. */
    COMPOSED
}
