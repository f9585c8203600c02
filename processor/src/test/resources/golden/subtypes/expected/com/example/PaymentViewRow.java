package com.example;

import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of the query for payments: what all have, then what only some have and is null in other rows. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
record PaymentViewRow(
        String type,
        Long id,
        long version,
        @Nullable BigDecimal amount,
        @Nullable String cardNumber,
        @Nullable String iban,
        @Nullable Integer retries) {

    PaymentView toView() {
        return switch (type) {
            case "card" -> new CardPaymentView(type, id, version, amount, Objects.requireNonNull(cardNumber));
            case "Transfer" -> new TransferView(type, id, version, amount, iban, Objects.requireNonNull(retries));
            default -> throw new IllegalStateException("No payment is of the type " + type);
        };
    }
}
