package com.example;

import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Checks what clients send of a theft claim, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TheftClaimValidator {

    public void validate(TheftClaimCreate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(TheftClaimPatch input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }
}
