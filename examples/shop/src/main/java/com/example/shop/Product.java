package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.CreateOnly;
import dev.ssot.CreatedAt;
import dev.ssot.Expand;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import dev.ssot.Upsert;
import dev.ssot.Writable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something to sell, in one variant or several. */
@Entity
@ApiResource(defaultSort = "-createdAt", sparseFields = true)
@Idempotent
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = Bulk.Kind.DELETE)
public class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank
    @Size(max = 40)
    @Column(nullable = false, unique = true, length = 40)
    @CreateOnly
    @Upsert
    @Filterable
    private String sku;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false, length = 200)
    @Filterable({FilterKind.EQUAL, FilterKind.IN, FilterKind.CONTAINS})
    @Searchable
    @Sortable
    private String name;

    @Size(max = 4000)
    @Column(length = 4000)
    private String description;

    @NotNull
    @PositiveOrZero
    @Digits(integer = 8, fraction = 2)
    @Column(nullable = false, precision = 10, scale = 2)
    @Filterable
    @Sortable
    private BigDecimal price;

    @ElementCollection
    @MapKeyColumn(name = "name", length = 40)
    @Column(name = "content", length = 200)
    @Size(max = 20)
    private Map<@NotBlank @Size(max = 40) String, @NotBlank @Size(max = 200) String> attributes = new HashMap<>();

    @ElementCollection
    @OrderColumn(name = "place")
    @Size(max = 10)
    private List<Picture> pictures = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable(depth = 1)
    @Expand
    private Category category;

    @OneToMany(mappedBy = "product")
    @SubResource
    private List<Variant> variants = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "product_labels",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "label_id"))
    @Writable({Writable.Verb.LINK, Writable.Verb.UNLINK})
    @Filterable
    @Expand
    @SubResource
    @Size(max = 3)
    private Set<Label> labels = new LinkedHashSet<>();

    @OneToMany(mappedBy = "product")
    @Expand(max = 5)
    @SubResource
    private List<Review> reviews = new ArrayList<>();

    @CreatedAt
    @Column(nullable = false)
    @Filterable
    @Sortable
    private Instant createdAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public Map<String, String> getAttributes() {
        return attributes;
    }

    public void setAttributes(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    public List<Picture> getPictures() {
        return pictures;
    }

    public void setPictures(List<Picture> pictures) {
        this.pictures = pictures;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public List<Variant> getVariants() {
        return variants;
    }

    public Set<Label> getLabels() {
        return labels;
    }

    public List<Review> getReviews() {
        return reviews;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public long getVersion() {
        return version;
    }
}
