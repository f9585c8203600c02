package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change an order line (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderLinePatch(Change<String> code) implements Payload {}
