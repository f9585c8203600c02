package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A tag as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TagView(Long id, String name, @Nullable Integer weight) implements View {}
