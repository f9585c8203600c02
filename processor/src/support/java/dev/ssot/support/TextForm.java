package dev.ssot.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A type whose values are texts in JSON.
 *
 * @param parser reads a text, or throws IllegalArgumentException or DateTimeException
 */
public record TextForm<T>(Class<T> type, Function<String, T> parser) {

    /** The types whose texts are read more strictly than a library would. */
    public static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(String.class, TextForm::text),
            dated(Instant.class, Instant::parse),
            dated(LocalDate.class, LocalDate::parse),
            dated(LocalDateTime.class, LocalDateTime::parse),
            new TextForm<>(LocalTime.class, LocalTime::parse),
            dated(OffsetDateTime.class, OffsetDateTime::parse),
            new TextForm<>(OffsetTime.class, OffsetTime::parse),
            dated(ZonedDateTime.class, ZonedDateTime::parse),
            dated(YearMonth.class, YearMonth::parse),
            new TextForm<>(MonthDay.class, MonthDay::parse),
            new TextForm<>(Duration.class, Duration::parse),
            new TextForm<>(Period.class, Period::parse),
            new TextForm<>(UUID.class, TextForm::uuid));

    private static <T> TextForm<T> dated(Class<T> type, Function<String, T> parser) {
        return new TextForm<>(type, text -> Dates.inRange(parser.apply(text)));
    }

    private static UUID uuid(String text) {
        return Spelling.check(text, UUID.fromString(text));
    }

    private static String text(String text) {
        if (!Constraints.text(text)) {
            throw new IllegalArgumentException("Not to be stored");
        }
        return text;
    }
}
