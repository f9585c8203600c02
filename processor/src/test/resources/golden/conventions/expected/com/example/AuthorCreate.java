package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create an author. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AuthorCreate(@Nullable String name) implements Payload {}
