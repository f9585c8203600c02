package com.example.specimen;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Every type of java.time. */
@Entity
@ApiResource
class Moment extends Recorded {

    @Filterable
    @Sortable
    Instant instant;

    @Filterable
    LocalDate localDate;

    /** Hibernate stores it by the second. */
    @Filterable
    LocalTime localTime;

    @Filterable
    LocalDateTime localDateTime;

    @Filterable
    OffsetDateTime offsetDateTime;

    OffsetTime offsetTime;

    @Filterable
    ZonedDateTime zonedDateTime;

    @Filterable
    Duration duration;

    @Filterable
    Year foundingYear;

    YearMonth expiry;

    MonthDay birthday;

    Period span;

    ZoneId zoneId;

    ZoneOffset zoneOffset;
}
