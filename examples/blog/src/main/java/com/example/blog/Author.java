package com.example.blog;

import dev.ssot.ApiResource;
import dev.ssot.CreatedAt;
import dev.ssot.Expand;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A person who writes articles. */
@Entity
@Table(name = "author")
@ApiResource(defaultSort = "name")
public class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank
    @Size(max = 100)
    @Column(nullable = false, length = 100)
    @Filterable({FilterKind.EQUAL, FilterKind.CONTAINS})
    @Searchable
    @Sortable
    private String name;

    @NotBlank
    @Email
    @Size(max = 254)
    @Column(nullable = false, unique = true, length = 254)
    @Filterable
    private String email;

    /** A few sentences on who this is. */
    @Size(max = 2000)
    @Column(length = 2000)
    private String bio;

    @CreatedAt
    @Sortable
    @Column(nullable = false)
    private Instant createdAt;

    @OneToMany(mappedBy = "author")
    @OrderBy("id")
    @Expand(max = 20)
    @SubResource
    private List<Article> articles = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getBio() {
        return bio;
    }

    public void setBio(String bio) {
        this.bio = bio;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public List<Article> getArticles() {
        return articles;
    }
}
