package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A country as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CountryView(String code, @Nullable String name, boolean union, @Nullable Double area) implements View {}
