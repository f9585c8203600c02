package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends of a stop of an order: its number says which it changes, or what a new one gets. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderStopInput(@Nullable Integer number, @Nullable String street, @Nullable String ticket) {}
