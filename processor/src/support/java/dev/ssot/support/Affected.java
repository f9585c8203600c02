package dev.ssot.support;

/**
 * The answer to a write by filter.
 *
 * @param affected the number of resources that were written
 */
public record Affected(long affected) implements Payload {}
