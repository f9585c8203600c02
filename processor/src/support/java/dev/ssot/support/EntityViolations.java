package dev.ssot.support;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;

/** Names the items whose entities Jakarta Validation refuses when they are about to be written. */
public final class EntityViolations {

    private EntityViolations() {}

    /**
     * Makes the problem of a refusal.
     *
     * @param entities what is written, in the order of the items
     */
    public static ProblemException of(ConstraintViolationException refusal, List<?> entities) {
        return ProblemException.invalid(refusal.getConstraintViolations().stream()
                .map(violation -> new Violation(path(violation, entities), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
                .toList());
    }

    /** Without the item if it is about what belongs to one. */
    @SuppressWarnings("ReferenceEquality") // two items may be equal
    private static String path(ConstraintViolation<?> violation, List<?> entities) {
        String path = violation.getPropertyPath().toString();
        for (int index = 0; index < entities.size(); index++) {
            if (entities.get(index) == violation.getRootBean()) {
                return Items.path(index) + (path.isEmpty() ? "" : "." + path);
            }
        }
        return path;
    }
}
