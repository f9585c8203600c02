package com.example.warehouse;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requires an alias to be another name: a rule that only the provider of Bean Validation knows. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Distinct.Validator.class)
@interface Distinct {

    String message() default "must have an alias that is not its name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<Distinct, Supplier> {

        @Override
        public boolean isValid(Supplier supplier, ConstraintValidatorContext context) {
            return supplier.alias == null || !supplier.alias.equals(supplier.name);
        }
    }
}
