package dev.ssot.support;

import java.math.BigDecimal;

/** The decimal numbers that are read: finite ones, of a length that can be worked with. */
public final class NumberRange {

    /** A few bytes such as 1e999999999 must not become a number of a billion digits on the way to the database. */
    private static final int MAX_SCALE = 1_000;

    private NumberRange() {}

    /**
     * The number itself.
     *
     * @throws ArithmeticException if it is out of range
     */
    public static BigDecimal check(BigDecimal value) {
        if (value.scale() > MAX_SCALE || value.scale() < -MAX_SCALE) {
            throw outOfRange();
        }
        return value;
    }

    /**
     * The number itself.
     *
     * @throws ArithmeticException if it is out of range
     */
    public static double check(double value) {
        if (!Double.isFinite(value)) {
            throw outOfRange();
        }
        return value;
    }

    /**
     * The number itself.
     *
     * @throws ArithmeticException if it is out of range
     */
    public static float check(float value) {
        if (!Float.isFinite(value)) {
            throw outOfRange();
        }
        return value;
    }

    private static ArithmeticException outOfRange() {
        return new ArithmeticException("out of range");
    }
}
