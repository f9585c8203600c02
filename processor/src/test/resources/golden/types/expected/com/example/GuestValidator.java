package com.example;

import com.example.api.Constraints;
import com.example.api.TemporalConstraints;
import com.example.api.Violations;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a guest, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class GuestValidator {

    public void validate(GuestCreate input) {
        Violations violations = new Violations();
        email(violations, input.email());
        born(violations, input.born());
        wishes(violations, input.wishes());
        violations.throwIfAny();
    }

    public void validate(GuestUpdate input) {
        Violations violations = new Violations();
        email(violations, input.email());
        born(violations, input.born());
        wishes(violations, input.wishes());
        violations.throwIfAny();
    }

    public void validate(GuestPatch input) {
        Violations violations = new Violations();
        input.email().ifPresent(value -> email(violations, value));
        input.born().ifPresent(value -> born(violations, value));
        input.wishes().ifPresent(value -> wishes(violations, value));
        violations.throwIfAny();
    }

    private static void email(Violations violations, @Nullable String value) {
        violations.check("email", value != null, "must not be null");
        violations.check("email", Constraints.accepted(value, EmailAddress::new), "must be a valid email address");
    }

    private static void born(Violations violations, @Nullable LocalDate value) {
        violations.check("born", TemporalConstraints.past(value == null ? null : Timestamp.valueOf(value.atStartOfDay())),
                "must be a past date");
    }

    private static void wishes(Violations violations, @Nullable List<String> value) {
        violations.check("wishes", Constraints.size(value, 0, 1000), "size must be between 0 and 1000");
        violations.check("wishes", Constraints.withoutNull(value), "must not contain null");
    }
}
