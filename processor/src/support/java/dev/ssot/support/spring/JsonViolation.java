package dev.ssot.support.spring;

import dev.ssot.support.JsonExpectation;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON document in the words of the contract: no class name, no value, no position. */
final class JsonViolation {

    private JsonViolation() {}

    /** What is wrong with a document, 400. */
    static ProblemException problem(Throwable cause) {
        return of(cause)
                .map(violation -> ProblemException.malformed(List.of(violation)))
                .orElseGet(JsonViolation::unexpected);
    }

    /** The problem of a document that is another one as a whole. */
    static ProblemException unexpected() {
        return new ProblemException(400, "The request body is not the JSON document expected.");
    }

    /** The member at fault, or nothing if it is the document as a whole. */
    static Optional<Violation> of(Throwable cause) {
        if (cause instanceof JacksonException problem && !problem.getPath().isEmpty()) {
            return Optional.of(new Violation(path(problem.getPath()), message(problem)));
        }
        return Optional.empty();
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String message(JacksonException problem) {
        if (problem instanceof UnrecognizedPropertyException) {
            return "is not a member of this resource";
        }
        if (problem instanceof InvalidNullException) {
            return "must not be null";
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return JsonExpectation.of(mismatch.getTargetType());
        }
        if (problem instanceof InputCoercionException || problem.getCause() instanceof InputCoercionException) {
            return "is out of range";
        }
        return "is malformed";
    }
}
