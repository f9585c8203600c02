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
        word(violations, input.word());
        violations.throwIfAny();
    }

    private static void word(Violations violations, @Nullable String value) {
        violations.check("word", value != null, "must not be null");
        violations.check("word", Constraints.segment(value), "must not be empty, . or .., nor contain / or \\");
    }
}
