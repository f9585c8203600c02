package com.example.legal;

import java.math.BigDecimal;
import java.util.Objects;

/** An amount that is not negative. */
final class Money {

    private final long cents;

    private Money(long cents) {
        this.cents = cents;
    }

    static Money of(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new UnsupportedOperationException("Nobody gives less than nothing");
        }
        return new Money(amount.movePointRight(2).longValueExact());
    }

    BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && money.cents == cents;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cents);
    }
}
