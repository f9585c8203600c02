package dev.ssot.processor.model;

/** The shape of an attribute in JPA's terms. */
public enum AttributeKind {
    BASIC,
    EMBEDDED,
    TO_ONE,
    TO_MANY
}
