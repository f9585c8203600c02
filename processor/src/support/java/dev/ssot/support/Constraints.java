package dev.ssot.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of Jakarta Validation as plain functions: whether a value is valid. Null is, unless the constraint is about
 * null.
 */
public final class Constraints {

    private Constraints() {}

    public static boolean notNull(@Nullable Object value) {
        return value != null;
    }

    public static boolean isNull(@Nullable Object value) {
        return value == null;
    }

    /** Whether a type takes a value; it may refuse it by whatever exception. Null is valid. */
    public static <T> boolean accepted(@Nullable T value, Function<T, ?> type) {
        try {
            return value == null || type.apply(value) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Null is invalid. */
    public static boolean notBlank(@Nullable CharSequence value) {
        return value != null && !value.toString().isBlank();
    }

    /** Null is invalid. */
    public static boolean notEmpty(@Nullable CharSequence value) {
        return value != null && value.length() > 0;
    }

    /** Null is invalid. */
    public static boolean notEmpty(@Nullable Collection<?> value) {
        return value != null && !value.isEmpty();
    }

    /** Null is invalid. */
    public static boolean notEmpty(@Nullable Map<?, ?> value) {
        return value != null && !value.isEmpty();
    }

    /** Null is invalid. */
    public static boolean notEmpty(byte @Nullable [] value) {
        return value != null && value.length > 0;
    }

    public static boolean size(@Nullable CharSequence value, int min, int max) {
        return value == null || isBetween(value.length(), min, max);
    }

    public static boolean size(@Nullable Collection<?> value, int min, int max) {
        return value == null || isBetween(value.size(), min, max);
    }

    public static boolean size(@Nullable Map<?, ?> value, int min, int max) {
        return value == null || isBetween(value.size(), min, max);
    }

    public static boolean size(byte @Nullable [] value, int min, int max) {
        return value == null || isBetween(value.length, min, max);
    }

    public static boolean withoutNull(@Nullable Collection<?> value) {
        return value == null || value.stream().allMatch(Objects::nonNull);
    }

    public static boolean pattern(@Nullable CharSequence value, Pattern pattern) {
        return value == null || pattern.matcher(value).matches();
    }

    /**
     * A segment of a path that no route has for itself: servers and clients do away with {@code .} and {@code ..}, and Tomcat
     * refuses slashes, encoded ones included.
     */
    public static boolean segment(@Nullable String value, String... taken) {
        return value == null
                || (!value.isEmpty()
                        && !value.equals(".")
                        && !value.equals("..")
                        && value.indexOf('/') < 0
                        && value.indexOf('\\') < 0
                        && !List.of(taken).contains(value));
    }

    /** No null character, which PostgreSQL cannot store, and no half of a surrogate pair, which UTF-8 cannot encode. */
    public static boolean text(@Nullable CharSequence value) {
        return value == null
                || (value.toString().indexOf('\0') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(value));
    }

    public static boolean assertTrue(@Nullable Boolean value) {
        return value == null || value;
    }

    public static boolean assertFalse(@Nullable Boolean value) {
        return value == null || !value;
    }

    public static boolean min(@Nullable Number value, long bound) {
        return value == null || !isNaN(value) && compare(value, bound) >= 0;
    }

    public static boolean min(@Nullable CharSequence value, long bound) {
        return decimalMin(value, Long.toString(bound), true);
    }

    public static boolean max(@Nullable Number value, long bound) {
        return value == null || !isNaN(value) && compare(value, bound) <= 0;
    }

    public static boolean max(@Nullable CharSequence value, long bound) {
        return decimalMax(value, Long.toString(bound), true);
    }

    public static boolean decimalMin(@Nullable Number value, String bound, boolean inclusive) {
        return value == null || !isNaN(value) && compare(value, new BigDecimal(bound)) >= (inclusive ? 0 : 1);
    }

    public static boolean decimalMin(@Nullable CharSequence value, String bound, boolean inclusive) {
        return value == null || isDecimal(value) && decimalMin(new BigDecimal(value.toString()), bound, inclusive);
    }

    public static boolean decimalMax(@Nullable Number value, String bound, boolean inclusive) {
        return value == null || !isNaN(value) && compare(value, new BigDecimal(bound)) <= (inclusive ? 0 : -1);
    }

    public static boolean decimalMax(@Nullable CharSequence value, String bound, boolean inclusive) {
        return value == null || isDecimal(value) && decimalMax(new BigDecimal(value.toString()), bound, inclusive);
    }

    public static boolean digits(@Nullable Number value, int integer, int fraction) {
        if (value == null || value instanceof BigDecimal) {
            return value == null || hasDigits((BigDecimal) value, integer, fraction);
        }
        return isDecimal(value.toString())
                && hasDigits(new BigDecimal(value.toString()).stripTrailingZeros(), integer, fraction);
    }

    public static boolean digits(@Nullable CharSequence value, int integer, int fraction) {
        return value == null || isDecimal(value) && hasDigits(new BigDecimal(value.toString()), integer, fraction);
    }

    /** Fits a column of that precision and scale without being rounded. */
    public static boolean precision(@Nullable BigDecimal value, int precision, int scale) {
        if (value == null || value.signum() == 0) {
            return true;
        }
        return hasDigits(value.stripTrailingZeros(), precision - scale, scale);
    }

    public static boolean positive(@Nullable Number value) {
        return value == null || !isNaN(value) && compare(value, 0) > 0;
    }

    public static boolean positive(@Nullable CharSequence value) {
        return decimalMin(value, "0", false);
    }

    public static boolean positiveOrZero(@Nullable Number value) {
        return min(value, 0);
    }

    public static boolean positiveOrZero(@Nullable CharSequence value) {
        return min(value, 0);
    }

    public static boolean negative(@Nullable Number value) {
        return value == null || !isNaN(value) && compare(value, 0) < 0;
    }

    public static boolean negative(@Nullable CharSequence value) {
        return decimalMax(value, "0", false);
    }

    public static boolean negativeOrZero(@Nullable Number value) {
        return max(value, 0);
    }

    public static boolean negativeOrZero(@Nullable CharSequence value) {
        return max(value, 0);
    }

    private static boolean isBetween(int length, int min, int max) {
        return min <= length && length <= max;
    }

    private static boolean hasDigits(BigDecimal value, int integer, int fraction) {
        return value.precision() - value.scale() <= integer && value.scale() <= fraction;
    }

    private static boolean isNaN(Number value) {
        return Double.isNaN(value.doubleValue());
    }

    private static boolean isDecimal(CharSequence value) {
        try {
            new BigDecimal(value.toString());
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Compares floating-point numbers with a whole one as such, where -0.0 is less than 0. */
    private static int compare(Number value, long bound) {
        if (value instanceof Double number) {
            return number.compareTo((double) bound);
        }
        if (value instanceof Float number) {
            return number.compareTo((float) bound);
        }
        return compare(value, BigDecimal.valueOf(bound));
    }

    private static int compare(Number value, BigDecimal bound) {
        if (value instanceof BigDecimal number) {
            return number.compareTo(bound);
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number).compareTo(bound);
        }
        if (value instanceof Double || value instanceof Float) {
            double number = value.doubleValue();
            return Double.isInfinite(number)
                    ? (number > 0 ? 1 : -1)
                    : BigDecimal.valueOf(number).compareTo(bound);
        }
        return BigDecimal.valueOf(value.longValue()).compareTo(bound);
    }
}
