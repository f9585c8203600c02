package com.example;

import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a card payment, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CardPaymentValidator {

    public void validate(CardPaymentCreate input) {
        Violations violations = new Violations();
        cardNumber(violations, input.cardNumber());
        violations.throwIfAny();
    }

    private static void cardNumber(Violations violations, @Nullable String value) {
        violations.check("cardNumber", value != null, "must not be null");
    }
}
