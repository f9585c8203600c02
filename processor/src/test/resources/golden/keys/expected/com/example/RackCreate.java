package com.example;

import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a rack. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackCreate(
        @Nullable String aisle,
        @Nullable Integer place,
        @Nullable String label,
        @Nullable Long parcelId) implements Payload {}
