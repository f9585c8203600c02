package dev.ssot.support;

/**
 * One thing that is wrong with a request.
 *
 * @param path the parameter or member at fault, such as {@code address.city}
 * @param message what is wrong with it, phrased to follow the path
 */
public record Violation(String path, String message) {}
