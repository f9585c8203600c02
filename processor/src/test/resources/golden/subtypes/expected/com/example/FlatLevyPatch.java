package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change a flat levy (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record FlatLevyPatch(Change<String> reason, Change<Integer> amount) implements Payload {}
