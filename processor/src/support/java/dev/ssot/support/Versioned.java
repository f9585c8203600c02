package dev.ssot.support;

/** A representation of a resource that has a version: where the version is the same, so is all that the resource itself holds. */
public interface Versioned extends View {

    /** The tag of the version. */
    EntityTag entityTag();
}
