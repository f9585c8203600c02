package dev.ssot.processor.model;

/** The operations of a resource; the constants are those of the annotation of the same name. */
public enum Operation {
    LIST,
    GET,
    COUNT,
    CREATE,
    UPDATE,
    PATCH,
    DELETE
}
