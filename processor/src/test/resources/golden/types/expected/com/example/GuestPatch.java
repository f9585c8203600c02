package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change a guest (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record GuestPatch(
        Change<String> email,
        Change<LocalDate> born,
        Change<Instant> arrived,
        Change<List<String>> wishes) implements Payload {}
