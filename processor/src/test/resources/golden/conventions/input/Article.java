package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Counter;
import dev.ssot.CreatedBy;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Slug;
import dev.ssot.SoftDelete;
import dev.ssot.UpdatedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

@Entity
@ApiResource
public class Article {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    private String title;

    @NotNull
    @Slug(from = "title")
    @Column(unique = true, length = 100)
    @Filterable
    private String slug;

    @Counter
    @Column(updatable = false)
    long views;

    @Counter(decrement = true)
    @Column(updatable = false)
    Integer likes;

    @ManyToOne(optional = false)
    @Expand
    private Author author;

    @ManyToMany
    Set<Author> reviewers = new LinkedHashSet<>();

    @CreatedBy
    @Column(nullable = false, updatable = false)
    String createdBy;

    @UpdatedBy
    String updatedBy;

    @Version
    LocalDateTime version;

    @SoftDelete
    @SuppressWarnings("SSOT058")
    LocalDateTime deletedAt;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }

    public Long getId() {
        return id;
    }
}
