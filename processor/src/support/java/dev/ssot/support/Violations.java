package dev.ssot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with an input, so that a client learns of all of it at once. */
public final class Violations {

    private final List<Violation> violations = new ArrayList<>();

    /** Adds a violation unless the value is valid. */
    public Violations check(String path, boolean valid, String message) {
        if (!valid) {
            add(path, message);
        }
        return this;
    }

    public void add(String path, String message) {
        violations.add(new Violation(path, message));
    }

    /** Adds the violations of a value at its place: {@code labels[2]}, or {@code lines[2].quantity}. */
    void addAll(String place, Violations ofValue) {
        ofValue.violations.forEach(violation ->
                add(violation.path().isEmpty() ? place : place + "." + violation.path(), violation.message()));
    }

    /**
     * The value that has to be there, whether a client has sent it or the entity has had it before.
     *
     * @throws ProblemException 422 if it is null
     */
    public static <T> T require(String path, @Nullable T value) {
        if (value == null) {
            throw ProblemException.invalid(List.of(new Violation(path, "must not be null")));
        }
        return value;
    }

    /**
     * The value that a class makes of what a client has sent, unless its constructor refuses it.
     *
     * @throws ProblemException 422 if the constructor throws anything
     */
    public static <T> T made(String path, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (ProblemException e) {
            // Something within it has been refused already.
            throw e;
        } catch (RuntimeException e) {
            throw ProblemException.invalid(List.of(new Violation(path, "is not valid")));
        }
    }

    public boolean isEmpty() {
        return violations.isEmpty();
    }

    public List<Violation> toList() {
        return List.copyOf(violations);
    }

    /**
     * Ends the checks of an input.
     *
     * @throws ProblemException with all violations, if there are any
     */
    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
