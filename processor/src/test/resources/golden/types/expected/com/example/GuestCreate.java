package com.example;

import com.example.api.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a guest. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record GuestCreate(
        @Nullable String email,
        @Nullable LocalDate born,
        @Nullable Instant arrived,
        @Nullable List<String> wishes) implements Payload {}
