package com.example;

import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Checks what clients send of a damage claim, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class DamageClaimValidator {

    public void validate(DamageClaimCreate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(DamageClaimPatch input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }
}
