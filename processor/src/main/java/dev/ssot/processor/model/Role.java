package dev.ssot.processor.model;

/** What an attribute is for, beyond holding a value. */
public enum Role {
    PLAIN,
    /** The entity's key, set by a generator. */
    GENERATED_KEY,
    /** The entity's key, set by the client on creation. */
    ASSIGNED_KEY,
    VERSION,
    CREATED_AT,
    UPDATED_AT;

    public boolean isKey() {
        return this == GENERATED_KEY || this == ASSIGNED_KEY;
    }

    public boolean isTimestamp() {
        return this == CREATED_AT || this == UPDATED_AT;
    }
}
