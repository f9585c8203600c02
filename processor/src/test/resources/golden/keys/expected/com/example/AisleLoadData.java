package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The load of an aisle. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AisleLoadData(@Nullable Integer weight, @Nullable Integer width) {}
