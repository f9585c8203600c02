package dev.ssot.support;

/**
 * The answer to "how many?".
 *
 * @param count the number of matching rows
 */
public record Count(long count) implements Payload {}
