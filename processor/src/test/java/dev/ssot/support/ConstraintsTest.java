package dev.ssot.support;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares each constraint with Hibernate Validator on every value of a table. The messages name the constraints. */
class ConstraintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "/", "a\\b", "count"})
    void whatNoAddressHoldsIsNoSegment(String text) {
        assertThat(Constraints.segment(text, "by", "count")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"a", "...", ".a", " ", "a;b=c", "100%", "Count", "counts", "\u00e4?#"})
    void whatAnAddressHoldsIsASegment(@Nullable String text) {
        assertThat(Constraints.segment(text, "by", "count")).isTrue();
    }

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private static final Map<String, Predicate<Number>> NUMERIC = Map.ofEntries(
            Map.entry("min 0", value -> Constraints.min(value, 0)),
            Map.entry("min 5", value -> Constraints.min(value, 5)),
            Map.entry("min MAX", value -> Constraints.min(value, Long.MAX_VALUE)),
            Map.entry("max 0", value -> Constraints.max(value, 0)),
            Map.entry("max 5", value -> Constraints.max(value, 5)),
            Map.entry("max MAX", value -> Constraints.max(value, Long.MAX_VALUE)),
            Map.entry("max MIN", value -> Constraints.max(value, Long.MIN_VALUE)),
            Map.entry("decimalMin 0.1", value -> Constraints.decimalMin(value, "0.1", true)),
            Map.entry("decimalMin 5 exclusive", value -> Constraints.decimalMin(value, "5", false)),
            Map.entry("decimalMax 0.1", value -> Constraints.decimalMax(value, "0.1", true)),
            Map.entry("decimalMax 1.50 exclusive", value -> Constraints.decimalMax(value, "1.50", false)),
            Map.entry("positive", Constraints::positive),
            Map.entry("positiveOrZero", Constraints::positiveOrZero),
            Map.entry("negative", Constraints::negative),
            Map.entry("negativeOrZero", Constraints::negativeOrZero));

    private static final Map<String, Predicate<CharSequence>> NUMERIC_TEXT = Map.ofEntries(
            Map.entry("min 0", value -> Constraints.min(value, 0)),
            Map.entry("min 5", value -> Constraints.min(value, 5)),
            Map.entry("min MAX", value -> Constraints.min(value, Long.MAX_VALUE)),
            Map.entry("max 0", value -> Constraints.max(value, 0)),
            Map.entry("max 5", value -> Constraints.max(value, 5)),
            Map.entry("max MAX", value -> Constraints.max(value, Long.MAX_VALUE)),
            Map.entry("max MIN", value -> Constraints.max(value, Long.MIN_VALUE)),
            Map.entry("decimalMin 0.1", value -> Constraints.decimalMin(value, "0.1", true)),
            Map.entry("decimalMin 5 exclusive", value -> Constraints.decimalMin(value, "5", false)),
            Map.entry("decimalMax 0.1", value -> Constraints.decimalMax(value, "0.1", true)),
            Map.entry("decimalMax 1.50 exclusive", value -> Constraints.decimalMax(value, "1.50", false)),
            Map.entry("positive", Constraints::positive),
            Map.entry("positiveOrZero", Constraints::positiveOrZero),
            Map.entry("negative", Constraints::negative),
            Map.entry("negativeOrZero", Constraints::negativeOrZero));

    private static final Map<String, Predicate<Number>> DIGITS = Map.of(
            "digits 3 2", value -> Constraints.digits(value, 3, 2),
            "digits 0 2", value -> Constraints.digits(value, 0, 2),
            "digits 20 0", value -> Constraints.digits(value, 20, 0));

    private static final Map<String, Predicate<CharSequence>> DIGITS_TEXT = Map.of(
            "digits 3 2", value -> Constraints.digits(value, 3, 2),
            "digits 0 2", value -> Constraints.digits(value, 0, 2),
            "digits 20 0", value -> Constraints.digits(value, 20, 0));

    private static final Map<String, Predicate<String>> TEXTUAL = Map.of(
            "notNull", Constraints::notNull,
            "null", Constraints::isNull,
            "notBlank", Constraints::notBlank,
            "notEmpty", Constraints::notEmpty,
            "size 2 4", value -> Constraints.size(value, 2, 4),
            "pattern", value -> Constraints.pattern(value, java.util.regex.Pattern.compile("[a-z]+")));

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static List<String> literals() {
        return List.of(
                "0",
                "-0.0",
                "0.00",
                "1",
                "-1",
                "1.5",
                "1.50",
                "1.500",
                "1.49",
                "4.99",
                "5",
                "5.0",
                "5.00001",
                "-5",
                "99.99",
                "999",
                "999.99",
                "999.999",
                "1000",
                "123.456",
                "100",
                "100.00",
                "1E2",
                "1E5",
                "1E20",
                "0.1",
                "0.10",
                "0.11",
                "0.01",
                "0.001",
                "-0.5",
                "127",
                "-128",
                "32767",
                "2147483647",
                "-2147483648",
                "16777217",
                "9007199254740993",
                "9223372036854775806",
                "9223372036854775807",
                "9223372036854775808",
                "9223372036854775807.5",
                "-9223372036854775808",
                "-9223372036854775809",
                "12345678901234567890.123",
                "1E-10",
                "1E40",
                "-1E40",
                "1E400",
                "-1E400",
                "4.9E-324");
    }

    @ParameterizedTest
    @MethodSource("literals")
    void numberConstraintsAgreeOnEveryTypeOfNumber(String literal) {
        BigDecimal decimal = new BigDecimal(literal);
        assertAgreement(NUMERIC, "decimal", decimal);
        assertAgreement(NUMERIC, "integer", decimal.toBigInteger());
        assertAgreement(NUMERIC, "aDouble", Double.valueOf(literal));
        assertAgreement(NUMERIC, "aFloat", Float.valueOf(literal));
        assertAgreement(NUMERIC, "aLong", decimal.longValue());
        assertAgreement(NUMERIC, "anInteger", decimal.intValue());
        assertAgreement(NUMERIC, "aShort", decimal.shortValue());
        assertAgreement(NUMERIC, "aByte", decimal.byteValue());
    }

    @ParameterizedTest
    @MethodSource("literals")
    void digitsAgreesOnEveryTypeOfNumber(String literal) {
        BigDecimal decimal = new BigDecimal(literal);
        assertAgreement(DIGITS, "decimalDigits", decimal);
        assertAgreement(DIGITS, "integerDigits", decimal.toBigInteger());
        assertAgreement(DIGITS, "longDigits", decimal.longValue());
        assertAgreement(DIGITS, "byteDigits", decimal.byteValue());
        if (Double.isFinite(decimal.doubleValue())) {
            assertAgreement(DIGITS, "doubleDigits", decimal.doubleValue());
        }
        if (Float.isFinite(decimal.floatValue())) {
            assertAgreement(DIGITS, "floatDigits", decimal.floatValue());
        }
    }

    @ParameterizedTest
    @MethodSource("literals")
    void numberConstraintsAgreeOnNumbersInText(String literal) {
        assertAgreement(NUMERIC_TEXT, "numericText", literal);
        assertAgreement(DIGITS_TEXT, "digitsText", literal);
    }

    @Test
    void numberConstraintsAgreeOnNullAndWhatIsNotFinite() {
        for (String field :
                List.of("decimal", "integer", "aDouble", "aFloat", "aLong", "anInteger", "aShort", "aByte")) {
            assertAgreement(NUMERIC, field, null);
        }
        assertAgreement(DIGITS, "decimalDigits", null);
        assertAgreement(NUMERIC_TEXT, "numericText", null);
        assertAgreement(DIGITS_TEXT, "digitsText", null);
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertAgreement(NUMERIC, "aDouble", value);
            assertAgreement(NUMERIC, "aFloat", (float) value);
        }
    }

    @Test
    void digitsRefusesWhatIsNotFiniteWhereHibernateValidatorFails() {
        assertThat(Constraints.digits(Double.NaN, 3, 2)).isFalse();
        assertThat(Constraints.digits(Float.POSITIVE_INFINITY, 3, 2)).isFalse();
    }

    static Stream<String> texts() {
        return Stream.of(
                null,
                "",
                " ",
                "  ",
                "\t\n",
                "\0",
                "\u00a0",
                "\u2003",
                "\u3000",
                "\u0085",
                "\u200b",
                "a",
                "ab",
                "abcd",
                "abcde",
                "AB",
                "ab\n",
                "a b",
                " ab ",
                "\u00e9",
                "e\u0301",
                "\u0130",
                "\ud83d\ude00",
                "\ud83d\ude00\ud83d\ude00",
                "\ud83d\ude00\ud83d\ude00a",
                "\ud83d",
                "+5",
                " 5",
                "5 ",
                "\u0665",
                "1e1",
                "0x10",
                "NaN",
                "Infinity",
                "1_000",
                "1,5",
                "5d",
                "1e",
                "--5",
                ".5",
                "5.",
                "1E-2",
                "a".repeat(1000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textConstraintsAgreeOnEveryText(String text) {
        assertAgreement(TEXTUAL, "text", text);
        assertAgreement(NUMERIC_TEXT, "numericText", text);
        assertAgreement(DIGITS_TEXT, "digitsText", text);
    }

    @Test
    void sizeConstraintsAgreeOnContainers() {
        Map<String, Predicate<Collection<?>>> lists =
                Map.of("notEmpty", Constraints::notEmpty, "size 2 4", value -> Constraints.size(value, 2, 4));
        Map<String, Predicate<Map<?, ?>>> maps =
                Map.of("notEmpty", Constraints::notEmpty, "size 2 4", value -> Constraints.size(value, 2, 4));
        Map<String, Predicate<byte[]>> arrays =
                Map.of("notEmpty", Constraints::notEmpty, "size 2 4", value -> Constraints.size(value, 2, 4));
        assertAgreement(lists, "list", null);
        assertAgreement(maps, "map", null);
        assertAgreement(arrays, "bytes", null);
        for (Map<Integer, Integer> map : List.of(
                Map.<Integer, Integer>of(), Map.of(1, 1), Map.of(1, 1, 2, 2), Map.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5))) {
            assertAgreement(maps, "map", map);
            assertAgreement(lists, "list", List.copyOf(map.values()));
            assertAgreement(arrays, "bytes", new byte[map.size()]);
        }
    }

    @Test
    void booleanConstraintsAgree() {
        Map<String, Predicate<Boolean>> booleans =
                Map.of("assertTrue", Constraints::assertTrue, "assertFalse", Constraints::assertFalse);
        for (Boolean value : Arrays.asList(true, false, null)) {
            assertAgreement(booleans, "flag", value);
        }
    }

    @Test
    void aTypeAcceptsWhatItDoesNotRefuseByAnyException() {
        assertThat(Constraints.accepted("1", Integer::valueOf)).isTrue();
        assertThat(Constraints.<String>accepted(null, Integer::valueOf)).isTrue();
        assertThat(Constraints.accepted("a", Integer::valueOf)).isFalse();
        assertThat(Constraints.accepted("", text -> text.charAt(0))).isFalse();
    }

    @Test
    void textHasNoNullCharacter() {
        assertThat(Constraints.text(null)).isTrue();
        assertThat(Constraints.text("a\u0001b")).isTrue();
        assertThat(Constraints.text("a\0b")).isFalse();
    }

    @Test
    void precisionIsThatOfTheColumn() {
        Function<String, Boolean> fits = text -> Constraints.precision(new BigDecimal(text), 5, 2);
        assertThat(List.of("0", "0.000", "999.99", "-999.99", "1.500", "1E2", "0.01"))
                .allMatch(fits::apply);
        assertThat(List.of("1000", "999.999", "0.001", "1E3", "1E999999999", "1E-999999999"))
                .noneMatch(fits::apply);
        assertThat(Constraints.precision(null, 5, 2)).isTrue();
        assertThat(Constraints.precision(new BigDecimal("0.5"), 2, 2)).isTrue();
    }

    private static <T> void assertAgreement(Map<String, Predicate<T>> constraints, String field, T value) {
        Set<String> expected = VALIDATOR.validateValue(Values.class, field, value).stream()
                .map(ConstraintViolation::getMessage)
                .collect(toCollection(TreeSet::new));
        Set<String> actual = new TreeSet<>();
        constraints.forEach((name, constraint) -> {
            if (!constraint.test(value)) {
                actual.add(name);
            }
        });
        assertThat(actual).as("violations of %s by %s", field, value).isEqualTo(expected);
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Min(value = 0, message = "min 0")
    @Min(value = 5, message = "min 5")
    @Min(value = Long.MAX_VALUE, message = "min MAX")
    @Max(value = 0, message = "max 0")
    @Max(value = 5, message = "max 5")
    @Max(value = Long.MAX_VALUE, message = "max MAX")
    @Max(value = Long.MIN_VALUE, message = "max MIN")
    @DecimalMin(value = "0.1", message = "decimalMin 0.1")
    @DecimalMin(value = "5", inclusive = false, message = "decimalMin 5 exclusive")
    @DecimalMax(value = "0.1", message = "decimalMax 0.1")
    @DecimalMax(value = "1.50", inclusive = false, message = "decimalMax 1.50 exclusive")
    @Positive(message = "positive")
    @PositiveOrZero(message = "positiveOrZero")
    @Negative(message = "negative")
    @NegativeOrZero(message = "negativeOrZero")
    @interface Numeric {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Digits(integer = 3, fraction = 2, message = "digits 3 2")
    @Digits(integer = 0, fraction = 2, message = "digits 0 2")
    @Digits(integer = 20, fraction = 0, message = "digits 20 0")
    @interface SomeDigits {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @NotEmpty(message = "notEmpty")
    @Size(min = 2, max = 4, message = "size 2 4")
    @interface Sized {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Values {
        @Numeric
        BigDecimal decimal;

        @Numeric
        BigInteger integer;

        @Numeric
        Double aDouble;

        @Numeric
        Float aFloat;

        @Numeric
        Long aLong;

        @Numeric
        Integer anInteger;

        @Numeric
        Short aShort;

        @Numeric
        Byte aByte;

        @Numeric
        String numericText;

        @SomeDigits
        BigDecimal decimalDigits;

        @SomeDigits
        BigInteger integerDigits;

        @SomeDigits
        Double doubleDigits;

        @SomeDigits
        Float floatDigits;

        @SomeDigits
        Long longDigits;

        @SomeDigits
        Byte byteDigits;

        @SomeDigits
        String digitsText;

        @Sized
        List<Integer> list;

        @Sized
        Map<Integer, Integer> map;

        @Sized
        byte[] bytes;

        @NotNull(message = "notNull")
        @Null(message = "null")
        @NotBlank(message = "notBlank")
        @NotEmpty(message = "notEmpty")
        @Size(min = 2, max = 4, message = "size 2 4")
        @Pattern(regexp = "[a-z]+", message = "pattern")
        String text;

        @AssertTrue(message = "assertTrue")
        @AssertFalse(message = "assertFalse")
        Boolean flag;
    }
}
