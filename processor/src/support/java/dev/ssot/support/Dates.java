package dev.ssot.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The dates that clients can use: those of the years 1 to 9999, which every database can store. */
public final class Dates {

    private Dates() {}

    /** The value itself; a date of another year, which some databases would turn into a third, is refused. */
    public static <T> T inRange(T value) {
        TemporalAccessor date = value instanceof Instant instant
                ? instant.atOffset(ZoneOffset.UTC)
                : value instanceof TemporalAccessor temporal ? temporal : null;
        if (date != null && date.isSupported(ChronoField.YEAR)) {
            int year = date.get(ChronoField.YEAR);
            if (year < 1 || year > 9999) {
                throw new DateTimeException("Out of range");
            }
        }
        return value;
    }
}
