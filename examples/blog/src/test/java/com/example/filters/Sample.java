package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
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
import java.util.UUID;

/** A value of every type that can be filtered, which may be missing. */
@Entity
@ApiResource(maxPageSize = 1000)
class Sample {

    @Id
    @GeneratedValue
    @Filterable
    Long id;

    @Column(nullable = false)
    @Sortable
    String name;

    @Filterable({
        FilterKind.EQUAL,
        FilterKind.IN,
        FilterKind.NULL,
        FilterKind.CONTAINS,
        FilterKind.STARTS_WITH,
        FilterKind.ENDS_WITH
    })
    @Sortable
    String text;

    @Filterable
    @Sortable
    Boolean flag;

    @Filterable
    boolean primitiveFlag;

    @Filterable
    Byte tiny;

    @Filterable
    Short small;

    @Filterable
    @Sortable
    Integer medium;

    @Filterable
    int primitive;

    @Filterable
    Long large;

    @Filterable
    BigInteger huge;

    @Filterable
    Float rough;

    @Filterable
    Double fine;

    @Filterable
    @Sortable
    @Column(precision = 19, scale = 4)
    BigDecimal exact;

    @Filterable
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Choice byName;

    @Filterable
    @Enumerated(EnumType.ORDINAL)
    Choice byOrdinal;

    @Filterable
    @Sortable
    UUID reference;

    @Filterable
    @Sortable
    Instant instant;

    @Filterable
    OffsetDateTime offsetDateTime;

    @Filterable
    ZonedDateTime zonedDateTime;

    @Filterable
    LocalDateTime localDateTime;

    @Filterable
    @Sortable
    LocalDate localDate;

    @Filterable
    LocalTime localTime;

    @Filterable
    OffsetTime offsetTime;

    @Filterable
    Year foundingYear;

    @Filterable
    Duration duration;

    @Filterable
    YearMonth yearMonth;

    @Filterable
    MonthDay monthDay;

    /** JPQL has a meaning for this name. */
    @Filterable
    @Column(name = "place")
    Integer order;

    /** Compared in no other way than the model says. */
    @Filterable(FilterKind.RANGE)
    Integer ranged;

    String unfilterable;

    enum Choice {
        ONE,
        TWO
    }
}
