package com.example.measurement;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.UUID;

/** Everything that a list can be ordered by, null nearly everywhere. */
@Entity
@ApiResource(pageSize = 5)
class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Filterable
    @Sortable
    int place;

    @Sortable
    boolean open;

    @Sortable
    @Column(length = 4000)
    String text;

    @Sortable
    Boolean flag;

    @Sortable
    Byte tiny;

    @Sortable
    Short small;

    @Sortable
    Integer medium;

    @Sortable
    Long large;

    @Sortable
    @Column(precision = 30, scale = 0)
    BigInteger huge;

    @Sortable
    Float rough;

    @Sortable
    Double fine;

    @Sortable
    @Column(precision = 19, scale = 4)
    BigDecimal price;

    @Sortable
    Character letter;

    @Sortable
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Quality qualityByName;

    @Sortable
    @Enumerated(EnumType.ORDINAL)
    Quality qualityByOrdinal;

    @Sortable
    UUID reference;

    @Sortable
    Instant instant;

    @Sortable
    OffsetDateTime offsetDateTime;

    @Sortable
    ZonedDateTime zonedDateTime;

    @Sortable
    LocalDateTime localDateTime;

    @Sortable
    LocalDate localDate;

    @Sortable
    LocalTime localTime;

    @Sortable
    OffsetTime offsetTime;

    @Sortable
    Year foundingYear;

    @Sortable
    Duration duration;
}
