package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a category, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CategoryValidator {

    public void validate(CategoryCreate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        violations.throwIfAny();
    }

    public void validate(CategoryUpdate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        violations.throwIfAny();
    }

    public void validate(CategoryPatch input) {
        Violations violations = new Violations();
        input.name().ifPresent(value -> name(violations, value));
        violations.throwIfAny();
    }

    private static void name(Violations violations, @Nullable String value) {
        violations.check("name", Constraints.notBlank(value), "must not be blank");
    }
}
