package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A note as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record NoteView(Long id, String title, @Nullable String body) implements View {}
