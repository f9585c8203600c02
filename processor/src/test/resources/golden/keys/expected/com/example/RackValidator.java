package com.example;

import com.example.api.Constraints;
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
        aisle(violations, input.aisle());
        place(violations, input.place());
        violations.throwIfAny();
    }

    public void validate(RackUpdate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(RackPatch input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    private static void aisle(Violations violations, @Nullable String value) {
        violations.check("aisle", value != null, "must not be null");
        violations.check("aisle", Constraints.size(value, 0, 20), "size must be between 0 and 20");
        violations.check("aisle", Constraints.segment(value), "must not be empty, . or .., nor contain / or \\");
    }

    private static void place(Violations violations, @Nullable Integer value) {
        violations.check("place", value != null, "must not be null");
    }
}
