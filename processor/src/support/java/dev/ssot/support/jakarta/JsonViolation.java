package dev.ssot.support.jakarta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The problem: with the member at fault, unless it is the document as a whole. */
    static ProblemException problem(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? ProblemException.malformed(List.of(new Violation(path(mapping.getPath()), message(mapping))))
                : new ProblemException(400, "The request body is not the JSON document expected.");
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String message(JsonMappingException problem) {
        if (problem instanceof UnrecognizedPropertyException) {
            return "is not a member of this resource";
        }
        if (problem instanceof InvalidNullException) {
            return "must not be null";
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType());
        }
        if (problem.getCause() instanceof InputCoercionException) {
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
