package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a purchase order, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PurchaseOrderValidator {

    public void validate(PurchaseOrderCreate input) {
        Violations violations = new Violations();
        customer(violations, input.customer());
        violations.throwIfAny();
    }

    public void validate(PurchaseOrderUpdate input) {
        Violations violations = new Violations();
        customer(violations, input.customer());
        violations.throwIfAny();
    }

    public void validate(PurchaseOrderPatch input) {
        Violations violations = new Violations();
        input.customer().ifPresent(value -> customer(violations, value));
        violations.throwIfAny();
    }

    private static void customer(Violations violations, @Nullable String value) {
        violations.check("customer", Constraints.notBlank(value), "must not be blank");
    }
}
