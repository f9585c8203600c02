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
    UPDATED_AT,
    CREATED_BY,
    UPDATED_BY,
    /** Made of another attribute when the client does not send it on creation. */
    SLUG,
    /** Changed by counting alone. */
    COUNTER,
    /** When the entity was deleted, if it was. */
    DELETED_AT,
    /** What only the transitions of a state machine change. */
    STATE,
    /** The relation to the entity above this one in a tree. */
    PARENT,
    /** What the entity is among those of several classes; no attribute of the entity, but of all that is shown of it. */
    DISCRIMINATOR;

    public boolean isKey() {
        return this == GENERATED_KEY || this == ASSIGNED_KEY;
    }

    public boolean isTimestamp() {
        return this == CREATED_AT || this == UPDATED_AT;
    }

    /** Whether it names who made the request. */
    public boolean isUser() {
        return this == CREATED_BY || this == UPDATED_BY;
    }

    /** Whether it is set anew by every change. */
    public boolean isSetOnChange() {
        return this == UPDATED_AT || this == UPDATED_BY;
    }

    /** Whether no client ever sends it. */
    public boolean isServers() {
        return this == GENERATED_KEY
                || this == VERSION
                || isTimestamp()
                || isUser()
                || this == COUNTER
                || this == DELETED_AT
                || this == STATE;
    }

    /** Whether generated code sets it through the entity, whatever clients send. */
    public boolean isSetByCode() {
        return isTimestamp() || isUser() || this == SLUG || this == STATE;
    }
}
