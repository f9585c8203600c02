package com.example;

import com.example.api.Payload;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to create a card payment. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CardPaymentCreate(@Nullable BigDecimal amount, @Nullable String cardNumber) implements Payload {}
