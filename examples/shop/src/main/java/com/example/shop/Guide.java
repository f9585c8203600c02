package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.FullTextSearch;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What helps customers to choose, found by its words on PostgreSQL. */
@Entity
@ApiResource(defaultSort = "title")
@FullTextSearch(language = "english")
public class Guide {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank
    @Size(max = 100)
    @Column(nullable = false, length = 100)
    @Filterable
    @Searchable
    @Sortable
    private String title;

    @Size(max = 4000)
    @Column(length = 4000)
    @Searchable
    private String text;

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
