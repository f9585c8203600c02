package com.example;

import com.example.api.Constraints;
import com.example.api.TemporalConstraints;
import com.example.api.Violations;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** Checks what clients send of a person, and reports all violations at once. */
@Generated("dev.ssot.processor.SsotProcessor")
public class PersonValidator {

    public void validate(PersonCreate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        born(violations, input.born());
        violations.throwIfAny();
    }

    public void validate(PersonUpdate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        born(violations, input.born());
        violations.throwIfAny();
    }

    public void validate(PersonPatch input) {
        Violations violations = new Violations();
        input.name().ifPresent(value -> name(violations, value));
        input.born().ifPresent(value -> born(violations, value));
        violations.throwIfAny();
    }

    private static void name(Violations violations, String value) {
        violations.check("name", Constraints.notBlank(value), "must not be blank");
    }

    private static void born(Violations violations, LocalDate value) {
        violations.check("born", TemporalConstraints.past(value), "must be a past date");
    }
}
