package com.example;

import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a flat levy, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class FlatLevyValidator {

    public void validate(FlatLevyPatch input) {
        Violations violations = new Violations();
        input.amount().ifPresent(value -> amount(violations, value));
        violations.throwIfAny();
    }

    private static void amount(Violations violations, @Nullable Integer value) {
        violations.check("amount", value != null, "must not be null");
    }
}
