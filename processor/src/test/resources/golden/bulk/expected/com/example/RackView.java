package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A rack as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackView(Long id, int aisle, @Nullable Long productId) implements View {}
