package dev.ssot.processor;

import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Runs what may fail by a fault of our own, and reports that: it must not take the compiler down. */
final class Guard {

    private Guard() {}

    /** Reports a failure at no place. */
    static void run(Problems problems, CharSequence subject, Runnable action) {
        failure(action)
                .ifPresent(failure -> problems.add(Problem.INTERNAL, SsotProcessor.circumstances(subject, failure)));
    }

    /** Reports a failure at an element. */
    static void run(Problems problems, Element place, CharSequence subject, Runnable action) {
        failure(action)
                .ifPresent(failure -> problems.add(
                        Problem.INTERNAL, Position.of(place), SsotProcessor.circumstances(subject, failure)));
    }

    private static Optional<Throwable> failure(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return Optional.of(e);
        }
    }
}
