package dev.ssot.processor.model;

/**
 * A route that the user's own controller serves.
 *
 * @param route the name of the method that would serve it
 * @param origin where the user says so
 */
public record Handwritten(String route, Origin origin) {}
