package dev.ssot.support;

/** A representation of which something can change without the version, such as a value that the database computes. */
public interface LooselyVersioned extends Versioned {}
