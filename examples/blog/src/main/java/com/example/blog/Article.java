package com.example.blog;

import dev.ssot.ApiResource;
import dev.ssot.CreatedAt;
import dev.ssot.Expand;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import dev.ssot.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Something to read. */
@Entity
@Table(
        name = "article",
        indexes = {
            @Index(name = "article_author_idx", columnList = "author_id"),
            @Index(name = "article_created_at_idx", columnList = "created_at, id"),
            @Index(name = "article_status_published_on_idx", columnList = "status, published_on")
        })
@ApiResource(defaultSort = "-createdAt", sparseFields = true)
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false, length = 200)
    @Filterable({FilterKind.EQUAL, FilterKind.CONTAINS})
    @Searchable
    @Sortable
    private String title;

    /** The article's name in addresses. */
    @NotNull
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
    @Size(max = 100)
    @Column(nullable = false, unique = true, length = 100)
    @Filterable
    @Sortable
    private String slug;

    /** The text, in Markdown. */
    @Size(max = 20_000)
    @Column(length = 20_000)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @Filterable
    private Status status = Status.DRAFT;

    @Filterable
    @Sortable
    private LocalDate publishedOn;

    @Valid
    @Embedded
    private Seo seo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    @Filterable
    @Expand
    private Author author;

    @ManyToMany
    @JoinTable(
            name = "article_tags",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"),
            indexes = @Index(name = "article_tags_tag_idx", columnList = "tag_id"))
    @OrderBy("id")
    @Filterable
    @Expand
    @SubResource
    private Set<Tag> tags = new LinkedHashSet<>();

    @OneToMany(mappedBy = "article")
    @OrderBy("id")
    @Expand(max = 50)
    @SubResource
    private List<Comment> comments = new ArrayList<>();

    @CreatedAt
    @Filterable
    @Sortable
    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @UpdatedAt
    @Column(nullable = false)
    private Instant updatedAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

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

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public Seo getSeo() {
        return seo;
    }

    public void setSeo(Seo seo) {
        this.seo = seo;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }

    public Set<Tag> getTags() {
        return tags;
    }

    public void setTags(Set<Tag> tags) {
        this.tags = tags;
    }

    public List<Comment> getComments() {
        return comments;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }

    public long getVersion() {
        return version;
    }
}
