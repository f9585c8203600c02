package com.example.library;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Hidden;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import dev.ssot.WriteOnly;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

/** Large objects, every kind of relation, and a filter that is called like the condition of a sub-resource. */
@Entity
@ApiResource(sparseFields = true, defaultSort = "title", pageSize = 3)
class Volume {

    @Id
    @GeneratedValue
    Long id;

    @Searchable
    @Sortable
    String title;

    @Lob
    @Column(nullable = false)
    String text;

    @Filterable
    String owner;

    @Column(unique = true)
    long isbn;

    @Column(unique = true)
    @WriteOnly
    String secret;

    @Column(unique = true)
    @Hidden
    String shelfMark;

    @ManyToOne
    @Filterable
    @Expand
    Volume original;

    @OneToMany(mappedBy = "original")
    @SubResource
    Set<Volume> translations = new HashSet<>();

    @ManyToMany
    @SubResource
    Set<Genre> genres = new HashSet<>();
}
