package dev.ssot.processor.model;

/** The frameworks that a web layer can be generated for. */
public enum WebTarget {
    SPRING,
    JAKARTA,
    /** No web layer. */
    NONE
}
