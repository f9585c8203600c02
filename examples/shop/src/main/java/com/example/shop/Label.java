package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.HttpCache;
import dev.ssot.Searchable;
import dev.ssot.Slug;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import dev.ssot.Writable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;

/** What products have in common, whatever their categories. */
@Entity
@ApiResource(defaultSort = "name")
@HttpCache(maxAge = 60)
public class Label {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank
    @Size(max = 50)
    @Column(nullable = false, length = 50)
    @Filterable
    @Searchable
    @Sortable
    private String name;

    @Slug(from = "name")
    @Column(nullable = false, unique = true, length = 60)
    private String slug;

    @ManyToMany(mappedBy = "labels")
    @Writable({Writable.Verb.LINK, Writable.Verb.UNLINK})
    @SubResource
    private Set<Product> products = new LinkedHashSet<>();

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Set<Product> getProducts() {
        return products;
    }
}
