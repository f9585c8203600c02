package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change a damage claim (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record DamageClaimPatch(Change<String> holder, Change<String> cause) implements Payload {}
