package dev.ssot.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a member of a JSON document has to be, in the words of the contract. */
public final class JsonExpectation {

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

    private JsonExpectation() {}

    /** What a value of this type is written as: {@code must be a string}. */
    public static String of(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (isWholeNumber(type)) {
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

    static boolean isWholeNumber(Class<?> type) {
        return WHOLE_NUMBERS.contains(type);
    }
}
