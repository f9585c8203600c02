package dev.ssot.processor.model;

/** Where in the user's source a part of the model was read: opaque here, a position for diagnostics elsewhere. */
public interface Origin {}
