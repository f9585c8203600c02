package com.example;

import com.example.api.Payload;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** What a client sends to replace a person; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonUpdate(String name, LocalDate born, PersonAddressData address, Integer bossId) implements Payload {}
