package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with Hibernate Validator on values that stay on their side of now while the test runs, midnight aside. */
class TemporalConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Stream<Arguments> values() {
        Instant now = Instant.now();
        return Stream.of(
                        now.minusSeconds(60),
                        now.plusSeconds(60),
                        Instant.MIN,
                        Instant.MAX,
                        now.minusSeconds(86_400 * 400L),
                        now.plusSeconds(86_400 * 400L))
                .flatMap(TemporalConstraintsTest::inEveryType);
    }

    private static Stream<Arguments> inEveryType(Instant instant) {
        if (instant == Instant.MIN || instant == Instant.MAX) {
            return Stream.of(Arguments.of("instant", instant));
        }
        ZonedDateTime local = instant.atZone(ZoneId.systemDefault());
        ZonedDateTime far = instant.atZone(ZoneOffset.ofHours(14));
        return Stream.of(
                Arguments.of("instant", instant),
                Arguments.of("localDate", local.toLocalDate()),
                Arguments.of("localDateTime", local.toLocalDateTime()),
                Arguments.of("localTime", local.toLocalTime()),
                Arguments.of("offsetDateTime", local.toOffsetDateTime()),
                Arguments.of("offsetDateTime", far.toOffsetDateTime()),
                Arguments.of("offsetTime", local.toOffsetDateTime().toOffsetTime()),
                Arguments.of("offsetTime", far.toOffsetDateTime().toOffsetTime()),
                Arguments.of("zonedDateTime", local),
                Arguments.of("zonedDateTime", far),
                Arguments.of("year", Year.from(local)),
                Arguments.of("yearMonth", YearMonth.from(local)),
                Arguments.of("monthDay", MonthDay.from(local)),
                Arguments.of("date", Date.from(instant)),
                Arguments.of("calendar", GregorianCalendar.from(far)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void agreesWithHibernateValidator(String field, Object value) {
        Set<String> expected = FACTORY.getValidator().validateValue(Values.class, field, value).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
        assertThat(violations(value)).isEqualTo(expected);
    }

    @Test
    void nullIsValid() {
        assertThat(violations(null)).isEmpty();
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> TemporalConstraints.past("2020-01-01"));
    }

    private static Set<String> violations(Object value) {
        Set<String> violations = new HashSet<>();
        if (!TemporalConstraints.past(value)) {
            violations.add("past");
        }
        if (!TemporalConstraints.pastOrPresent(value)) {
            violations.add("pastOrPresent");
        }
        if (!TemporalConstraints.future(value)) {
            violations.add("future");
        }
        if (!TemporalConstraints.futureOrPresent(value)) {
            violations.add("futureOrPresent");
        }
        return violations;
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Past(message = "past")
    @PastOrPresent(message = "pastOrPresent")
    @Future(message = "future")
    @FutureOrPresent(message = "futureOrPresent")
    @interface Temporal {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Values {
        @Temporal
        Instant instant;

        @Temporal
        LocalDate localDate;

        @Temporal
        LocalDateTime localDateTime;

        @Temporal
        LocalTime localTime;

        @Temporal
        OffsetDateTime offsetDateTime;

        @Temporal
        OffsetTime offsetTime;

        @Temporal
        ZonedDateTime zonedDateTime;

        @Temporal
        Year year;

        @Temporal
        YearMonth yearMonth;

        @Temporal
        MonthDay monthDay;

        @Temporal
        Date date;

        @Temporal
        Calendar calendar;
    }
}
