package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Type and constraints of a number -> a number that obeys them. */
final class NumberExamples {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private NumberExamples() {}

    static Optional<BigDecimal> of(ValueType type, List<Constraint> constraints) {
        Range range = Range.of(type, constraints);
        boolean isInteger = type.jsonType().equals("integer");
        return candidates(type, range)
                .map(number -> isInteger ? number.setScale(0, RoundingMode.FLOOR) : number)
                .filter(number -> range.contains(number) && hasDigits(number, constraints))
                .findFirst();
    }

    private static Stream<BigDecimal> candidates(ValueType type, Range range) {
        List<BigDecimal> ends = range.ends();
        Stream<BigDecimal> middle =
                ends.size() == 2 ? Stream.of(ends.get(0).add(ends.get(1)).multiply(HALF)) : Stream.of();
        Stream<BigDecimal> near = Stream.concat(ends.stream(), middle)
                .flatMap(end -> Stream.of(
                        end, end.add(BigDecimal.ONE), end.subtract(BigDecimal.ONE), end.add(HALF), end.subtract(HALF)));
        Stream<BigDecimal> usual =
                Stream.of(type.example(), "9.5", "1", "0.5", "0").map(BigDecimal::new);
        return Stream.concat(usual, near);
    }

    private static boolean hasDigits(BigDecimal number, List<Constraint> constraints) {
        return constraints.stream().allMatch(constraint -> {
            List<Object> arguments = constraint.arguments();
            return switch (constraint.kind()) {
                case DIGITS -> hasDigits(number, (Integer) arguments.get(0), (Integer) arguments.get(1));
                case PRECISION -> {
                    int scale = (Integer) arguments.get(1);
                    yield hasDigits(number, (Integer) arguments.get(0) - scale, scale);
                }
                default -> true;
            };
        });
    }

    private static boolean hasDigits(BigDecimal number, int integer, int fraction) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() - plain.scale() <= integer && plain.scale() <= fraction;
    }
}
