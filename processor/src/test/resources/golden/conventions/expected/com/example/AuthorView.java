package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** An author as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AuthorView(Long id, String name) implements View {}
