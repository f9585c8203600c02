package com.example;

import com.example.api.Change;
import javax.annotation.processing.Generated;

/** Changes to the address of a person. */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonAddressPatch(Change<String> street, Change<String> city) {}
