package com.example.legal;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;

/** A value object: it is made as a whole, and never of less than nothing. */
@Embeddable
class Fee {

    private BigDecimal amount;
    private String currency;

    protected Fee() {}

    Fee(BigDecimal amount, String currency) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A fee is nothing to be paid out.");
        }
        this.amount = amount;
        this.currency = Objects.requireNonNullElse(currency, "EUR");
    }

    BigDecimal getAmount() {
        return amount;
    }

    String getCurrency() {
        return currency;
    }
}
