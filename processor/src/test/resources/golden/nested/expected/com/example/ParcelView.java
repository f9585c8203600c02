package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A parcel as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ParcelView(String code, @Nullable String crateId) implements View {}
