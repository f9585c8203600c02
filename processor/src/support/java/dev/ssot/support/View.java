package dev.ssot.support;

/** A representation of one resource. */
public interface View extends Payload {}
