package com.example.specimen;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/** Every primitive, its box, and the other types that hold one value. */
@Entity
@ApiResource(defaultSort = "-createdAt")
class Scalar extends Recorded {

    boolean flag;
    byte tiny;
    short small;
    int medium;
    long large;
    float rough;
    double fine;
    char letter = 'a';

    @Filterable
    Boolean boxedFlag;

    Byte boxedTiny;
    Short boxedSmall;

    @Filterable
    @Sortable
    Integer boxedMedium;

    Long boxedLarge;
    Float boxedRough;
    Double boxedFine;
    Character boxedLetter;

    @Filterable
    @Column(precision = 19, scale = 4)
    BigDecimal price;

    @Column(precision = 30, scale = 0)
    BigInteger huge;

    @Filterable
    UUID reference;

    @Enumerated(EnumType.ORDINAL)
    @Filterable
    Size sizeByOrdinal;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    @Filterable
    Size sizeByName;

    @Column(length = 1000)
    byte[] bytes;

    @Lob
    String story;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    Country country;
}
