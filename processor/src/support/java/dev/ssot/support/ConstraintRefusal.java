package dev.ssot.support;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Explains to clients what Jakarta Validation refuses. */
public final class ConstraintRefusal {

    private ConstraintRefusal() {}

    /** The problem of a refusal; nothing if it is about what a method of the application returns, which no client can mend. */
    public static Optional<ProblemException> explain(ConstraintViolationException refusal) {
        boolean returned = refusal.getConstraintViolations().stream()
                .flatMap(violation ->
                        StreamSupport.stream(violation.getPropertyPath().spliterator(), false))
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
        return returned
                ? Optional.empty()
                : Optional.of(problem(
                        refusal, violation -> violation.getPropertyPath().toString()));
    }

    /**
     * All violations, sorted.
     *
     * @param path what clients call the place of one
     */
    static ProblemException problem(
            ConstraintViolationException refusal, Function<ConstraintViolation<?>, String> path) {
        return ProblemException.invalid(refusal.getConstraintViolations().stream()
                .map(violation -> new Violation(path.apply(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
                .toList());
    }
}
