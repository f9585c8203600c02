package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a coupon, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CouponValidator {

    public void validate(CouponCreate input) {
        Violations violations = new Violations();
        code(violations, input.code());
        violations.throwIfAny();
    }

    public void validate(CouponUpdate input) {
        Violations violations = new Violations();
        percent(violations, input.percent());
        violations.throwIfAny();
    }

    public void validate(CouponPatch input) {
        Violations violations = new Violations();
        input.percent().ifPresent(value -> percent(violations, value));
        violations.throwIfAny();
    }

    private static void code(Violations violations, @Nullable String value) {
        violations.check("code", value != null, "must not be null");
        violations.check("code", Constraints.size(value, 0, 12), "size must be between 0 and 12");
        violations.check("code", Constraints.segment(value, "count"),
                "must not be empty, ., .. or count, nor contain / or \\");
    }

    private static void percent(Violations violations, @Nullable Integer value) {
        violations.check("percent", value != null, "must not be null");
    }
}
