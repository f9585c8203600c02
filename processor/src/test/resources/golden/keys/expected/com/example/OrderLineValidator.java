package com.example;

import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of an order line, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderLineValidator {

    public void validate(OrderLineCreate input) {
        Violations violations = new Violations();
        number(violations, input.number());
        orderId(violations, input.orderId());
        violations.throwIfAny();
    }

    public void validate(OrderLineUpdate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(OrderLinePatch input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    private static void number(Violations violations, @Nullable Integer value) {
        violations.check("number", value != null, "must not be null");
    }

    private static void orderId(Violations violations, @Nullable Long value) {
        violations.check("orderId", value != null, "must not be null");
    }
}
