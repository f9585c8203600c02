package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a tag, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TagValidator {

    public void validate(TagCreate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        violations.throwIfAny();
    }

    public void validate(TagUpdate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        violations.throwIfAny();
    }

    public void validate(TagPatch input) {
        Violations violations = new Violations();
        input.name().ifPresent(value -> name(violations, value));
        violations.throwIfAny();
    }

    private static void name(Violations violations, @Nullable String value) {
        violations.check("name", Constraints.notBlank(value), "must not be blank");
        violations.check("name", Constraints.size(value, 0, 50), "size must be between 0 and 50");
    }
}
