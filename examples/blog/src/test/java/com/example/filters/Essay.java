package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.FullTextSearch;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Found by its words, on PostgreSQL. */
@Entity
@ApiResource(defaultSort = "title")
@FullTextSearch(language = "english")
@Bulk(byFilter = Bulk.Kind.DELETE)
class Essay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    @Filterable
    @Searchable
    @Sortable
    String title;

    @Column(length = 2000)
    @Searchable
    String body;
}
