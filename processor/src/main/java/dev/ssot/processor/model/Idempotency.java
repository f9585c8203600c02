package dev.ssot.processor.model;

/**
 * How creations are kept from being done twice.
 *
 * @param hours for how long a key is remembered
 * @param required whether a creation needs a key
 */
public record Idempotency(int hours, boolean required) {}
