package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks what clients send of a product, and reports all violations at once. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductValidator {

    public void validate(ProductCreate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        sku(violations, input.sku());
        violations.throwIfAny();
    }

    public void validate(ProductUpdate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        sku(violations, input.sku());
        violations.throwIfAny();
    }

    public void validate(ProductPatch input) {
        Violations violations = new Violations();
        input.name().ifPresent(value -> name(violations, value));
        input.sku().ifPresent(value -> sku(violations, value));
        violations.throwIfAny();
    }

    private static void name(Violations violations, @Nullable String value) {
        violations.check("name", Constraints.notBlank(value), "must not be blank");
    }

    private static void sku(Violations violations, @Nullable String value) {
        violations.check("sku", Constraints.notBlank(value), "must not be blank");
    }
}
