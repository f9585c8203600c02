package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of an author, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorValidator {

    private final Validator validator;

    public AuthorValidator(Validator validator) {
        this.validator = validator;
    }

    public void validate(AuthorCreate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        email(violations, input.email());
        password(violations, input.password());
        violations.throwIfAny();
    }

    public void validate(AuthorUpdate input) {
        Violations violations = new Violations();
        name(violations, input.name());
        email(violations, input.email());
        password(violations, input.password());
        violations.throwIfAny();
    }

    public void validate(AuthorPatch input) {
        Violations violations = new Violations();
        input.name().ifPresent(value -> name(violations, value));
        input.email().ifPresent(value -> email(violations, value));
        input.password().ifPresent(value -> password(violations, value));
        violations.throwIfAny();
    }

    private static void name(Violations violations, @Nullable String value) {
        violations.check("name", Constraints.notBlank(value), "say who you are");
        violations.check("name", Constraints.size(value, 0, 100), "size must be between 0 and 100");
    }

    private void email(Violations violations, @Nullable String value) {
        violations.check("email", Constraints.size(value, 0, 200), "size must be between 0 and 200");
        for (ConstraintViolation<Author> violation : validator.validateValue(Author.class, "email", value)) {
            violations.add("email", violation.getMessage());
        }
    }

    private static void password(Violations violations, @Nullable String value) {
        violations.check("password", Constraints.size(value, 12, 72), "size must be between 12 and 72");
    }
}
