package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a product, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductValidator {

    public void validate(ProductCreate input) {
        Violations violations = new Violations();
        sku(violations, input.sku());
        violations.throwIfAny();
    }

    public void validate(ProductUpdate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(ProductPatch input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    private static void sku(Violations violations, @Nullable String value) {
        violations.check("sku", value != null, "must not be null");
        violations.check("sku", Constraints.size(value, 0, 20), "size must be between 0 and 20");
    }
}
