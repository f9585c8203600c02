package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A tag as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TagView(String word, int weight) implements View {}
