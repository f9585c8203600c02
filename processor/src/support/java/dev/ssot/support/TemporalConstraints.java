package dev.ssot.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation on dates and times. Null is valid. */
public final class TemporalConstraints {

    private TemporalConstraints() {}

    public static boolean past(@Nullable Object value) {
        return value == null || compareToNow(value) < 0;
    }

    public static boolean pastOrPresent(@Nullable Object value) {
        return value == null || compareToNow(value) <= 0;
    }

    public static boolean future(@Nullable Object value) {
        return value == null || compareToNow(value) > 0;
    }

    public static boolean futureOrPresent(@Nullable Object value) {
        return value == null || compareToNow(value) >= 0;
    }

    /** What "now" is depends on the type: for a year, it is the whole of this year. */
    private static int compareToNow(Object value) {
        if (value instanceof Instant instant) {
            return instant.compareTo(Instant.now());
        }
        if (value instanceof LocalDate date) {
            return date.compareTo(LocalDate.now());
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime.compareTo(LocalDateTime.now());
        }
        if (value instanceof LocalTime time) {
            return time.compareTo(LocalTime.now());
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.compareTo(OffsetDateTime.now());
        }
        if (value instanceof OffsetTime time) {
            return time.compareTo(OffsetTime.now());
        }
        if (value instanceof ZonedDateTime dateTime) {
            return dateTime.compareTo(ZonedDateTime.now());
        }
        if (value instanceof Year year) {
            return year.compareTo(Year.now());
        }
        if (value instanceof YearMonth month) {
            return month.compareTo(YearMonth.now());
        }
        if (value instanceof MonthDay day) {
            return day.compareTo(MonthDay.now());
        }
        if (value instanceof Date date) {
            return Long.compare(date.getTime(), System.currentTimeMillis());
        }
        if (value instanceof Calendar calendar) {
            return Long.compare(calendar.getTimeInMillis(), System.currentTimeMillis());
        }
        throw new IllegalArgumentException("Not a date or time: " + value.getClass());
    }
}
