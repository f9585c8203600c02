package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.Expand;
import dev.ssot.ReadOnly;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One attribute of every kind that a patch can meet. */
@Entity
@ApiResource
class Card {

    @Id
    @Column(length = 20)
    String code;

    @NotBlank
    String title;

    String text;

    int count;

    Integer rating;

    @Enumerated(EnumType.STRING)
    Colour colour;

    LocalDate due;

    Place place;

    Span span;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Ware ware;

    @ManyToOne(fetch = FetchType.LAZY)
    Ware spare;

    @ManyToMany
    @Expand(as = Expand.Form.IDS)
    Set<Track> tracks = new LinkedHashSet<>();

    @OneToMany(mappedBy = "card", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    @Expand
    List<Mark> marks = new ArrayList<>();

    @ReadOnly
    String computed = "by the server";

    @CreateOnly
    String origin;

    @Version
    long version;

    /** A choice. */
    enum Colour {
        RED,
        GREEN
    }

    /** An embeddable class. */
    @Embeddable
    static class Place {
        String town;
        String street;
    }

    /** An embeddable record. */
    @Embeddable
    record Span(Integer low, Integer high) {}

    /** What belongs to a card. */
    @Entity(name = "CardMark")
    static class Mark {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        Card card;

        @NotBlank
        String label;
    }
}
