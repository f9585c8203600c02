package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** What a client sends to change a person (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonPatch(
        Change<String> name,
        Change<LocalDate> born,
        Change<PersonAddressPatch> address,
        Change<Integer> bossId) implements Payload {}
