package com.example;

import com.example.api.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to replace a guest; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record GuestUpdate(
        @Nullable String email,
        @Nullable LocalDate born,
        @Nullable Instant arrived,
        @Nullable List<String> wishes) implements Payload {}
