package com.example;

import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a rack, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class RackValidator {

    public void validate(RackCreate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(RackUpdate input) {
        Violations violations = new Violations();
        aisle(violations, input.aisle());
        violations.throwIfAny();
    }

    public void validate(RackPatch input) {
        Violations violations = new Violations();
        input.aisle().ifPresent(value -> aisle(violations, value));
        violations.throwIfAny();
    }

    private static void aisle(Violations violations, @Nullable Integer value) {
        violations.check("aisle", value != null, "must not be null");
    }
}
