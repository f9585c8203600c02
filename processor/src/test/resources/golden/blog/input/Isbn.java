package com.example;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A constraint of the user's own. */
@Constraint(validatedBy = {})
public @interface Isbn {

    String message() default "{isbn}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
