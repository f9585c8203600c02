package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON document in the words of the contract: no class name, no value, no position. */
final class JsonViolation {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(
            byte.class,
            Byte.class,
            short.class,
            Short.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            BigInteger.class);
    private static final Set<Class<?>> NUMBERS =
            Set.of(float.class, Float.class, double.class, Double.class, BigDecimal.class);

    private JsonViolation() {}

    /** What is wrong with a document, 400. */
    static ProblemException problem(Throwable cause) {
        return of(cause)
                .map(violation -> ProblemException.malformed(List.of(violation)))
                .orElseGet(() -> new ProblemException(400, "The request body is not the JSON document expected."));
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
            return expected(mismatch.getTargetType());
        }
        if (problem instanceof InputCoercionException || problem.getCause() instanceof InputCoercionException) {
            return "is out of range";
        }
        return "is malformed";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return "must be a whole number within range";
        }
        if (NUMBERS.contains(type)) {
            return "must be a number within range";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "must be a string";
        }
        if (type == byte[].class) {
            return "must be base64 text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be an array";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "must be an ISO 8601 date or time";
        }
        return type.isRecord() ? "must be an object" : "is malformed";
    }
}
