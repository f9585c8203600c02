package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Relations of every kind, by which books can be filtered. */
@Entity
@ApiResource
class Book {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    @Filterable({FilterKind.EQUAL, FilterKind.CONTAINS})
    @Sortable
    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable(depth = 2)
    @Expand
    Publisher publisher;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable(depth = 0)
    Series series;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    Book prequel;

    @ManyToMany
    @JoinTable(name = "book_topics")
    @Filterable
    Set<Topic> topics = new LinkedHashSet<>();

    /** Shown nowhere, but filterable. */
    @OneToMany(mappedBy = "book")
    @Filterable
    List<Review> reviews = new ArrayList<>();

    Long getId() {
        return id;
    }
}
