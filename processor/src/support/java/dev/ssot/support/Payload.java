package dev.ssot.support;

/** Marks a record of the HTTP contract: it is read and written strictly, whatever the application does with its other JSON. */
public interface Payload {}
