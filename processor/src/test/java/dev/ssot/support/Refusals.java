package dev.ssot.support;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What Jakarta Validation refuses. */
public final class Refusals {

    private Refusals() {}

    /** Public, as Jakarta Validation calls it. */
    public static class Book {

        @NotNull
        private @Nullable String title;

        @NotNull
        public @Nullable String secret() {
            return title;
        }
    }

    /** Of an entity. */
    public static ConstraintViolationException ofEntity() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return new ConstraintViolationException(factory.getValidator().validate(new Book()));
        }
    }

    /** Of what a method returns. */
    public static ConstraintViolationException ofReturnValue() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return new ConstraintViolationException(factory.getValidator()
                    .forExecutables()
                    .validateReturnValue(new Book(), Book.class.getMethod("secret"), null));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
