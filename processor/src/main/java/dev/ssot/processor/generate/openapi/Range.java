package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.text.Tree;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Type and constraints of a number -> its bounds, the narrowest of each side. */
record Range(@Nullable Bound lower, @Nullable Bound upper) {

    /** One end of a range. */
    record Bound(BigDecimal value, boolean inclusive) {}

    private static final Range ANY = new Range(null, null);

    static Range of(ValueType type, List<Constraint> constraints) {
        return Stream.concat(Stream.of(of(type)), constraints.stream().map(Range::of))
                .reduce(ANY, Range::and);
    }

    private static Range of(ValueType type) {
        return switch (type) {
            case BYTE -> between(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> between(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> between(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case YEAR -> between(Year.MIN_VALUE, Year.MAX_VALUE);
            default -> ANY;
        };
    }

    private static Range of(Constraint constraint) {
        List<Object> arguments = constraint.arguments();
        return switch (constraint.kind()) {
            case MIN, DECIMAL_MIN -> new Range(bound(arguments), null);
            case MAX, DECIMAL_MAX -> new Range(null, bound(arguments));
            default -> ofSign(constraint.kind());
        };
    }

    private static Range ofSign(Constraint.Kind kind) {
        return switch (kind) {
            case POSITIVE -> new Range(new Bound(BigDecimal.ZERO, false), null);
            case POSITIVE_OR_ZERO -> new Range(new Bound(BigDecimal.ZERO, true), null);
            case NEGATIVE -> new Range(null, new Bound(BigDecimal.ZERO, false));
            case NEGATIVE_OR_ZERO -> new Range(null, new Bound(BigDecimal.ZERO, true));
            default -> ANY;
        };
    }

    private static Bound bound(List<Object> arguments) {
        boolean inclusive = arguments.size() == 1 || Boolean.TRUE.equals(arguments.get(1));
        BigDecimal value = new BigDecimal(arguments.get(0).toString());
        return new Bound(new BigDecimal(value.stripTrailingZeros().toPlainString()), inclusive);
    }

    private static Range between(long least, long most) {
        return new Range(new Bound(BigDecimal.valueOf(least), true), new Bound(BigDecimal.valueOf(most), true));
    }

    boolean contains(BigDecimal value) {
        return isInside(lower, value, 1) && isInside(upper, value, -1);
    }

    // "minimum": 0, "exclusiveMaximum": 100
    void putInto(Tree schema) {
        if (lower != null) {
            schema.put(lower.inclusive() ? "minimum" : "exclusiveMinimum", lower.value());
        }
        if (upper != null) {
            schema.put(upper.inclusive() ? "maximum" : "exclusiveMaximum", upper.value());
        }
    }

    /** Both ends, as far as there are any. */
    List<BigDecimal> ends() {
        return Stream.of(lower, upper)
                .filter(Objects::nonNull)
                .map(Bound::value)
                .toList();
    }

    private Range and(Range other) {
        return new Range(narrower(lower, other.lower, 1), narrower(upper, other.upper, -1));
    }

    /** The narrower of two bounds; {@code direction} is 1 where greater is narrower, and -1 where less is. */
    private static @Nullable Bound narrower(@Nullable Bound one, @Nullable Bound other, int direction) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = Integer.signum(one.value().compareTo(other.value())) * direction;
        if (order == 0) {
            return one.inclusive() ? other : one;
        }
        return order > 0 ? one : other;
    }

    private static boolean isInside(@Nullable Bound bound, BigDecimal value, int direction) {
        if (bound == null) {
            return true;
        }
        int order = Integer.signum(value.compareTo(bound.value())) * direction;
        return order > 0 || (order == 0 && bound.inclusive());
    }
}
