package com.example.blog;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.HttpCache;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A word that articles are found by. */
@Entity
@Table(name = "tag")
@ApiResource(defaultSort = "name")
@HttpCache(maxAge = 60)
public class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank
    @Size(max = 50)
    @Column(nullable = false, unique = true, length = 50)
    @Filterable
    @Searchable
    @Sortable
    private String name;

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
