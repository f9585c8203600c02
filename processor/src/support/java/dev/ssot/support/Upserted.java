package dev.ssot.support;

/**
 * What a write by a unique value has led to.
 *
 * @param view the resource as clients see it now
 * @param created whether it did not exist before
 */
public record Upserted<V>(V view, boolean created) {}
