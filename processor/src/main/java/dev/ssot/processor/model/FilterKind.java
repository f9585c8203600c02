package dev.ssot.processor.model;

/** A kind of comparison that clients can have; annotations and generated code call it the same. */
public enum FilterKind {
    EQUAL,
    IN,
    RANGE,
    NULL,
    CONTAINS,
    STARTS_WITH,
    ENDS_WITH;

    /** Whether it is offered only where the model names it, because no ordinary index serves it. */
    public boolean isPattern() {
        return this == CONTAINS || this == STARTS_WITH || this == ENDS_WITH;
    }
}
