package com.example;

import com.example.api.Payload;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** What a client sends to create a person. */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonCreate(String name, LocalDate born, PersonAddressData address, Integer bossId) implements Payload {}
