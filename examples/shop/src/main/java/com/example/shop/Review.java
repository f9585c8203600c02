package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Counter;
import dev.ssot.CreateOnly;
import dev.ssot.CreatedBy;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.SoftDelete;
import dev.ssot.Sortable;
import dev.ssot.UpdatedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What somebody known says of a product. */
@Entity
@ApiResource
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @CreateOnly
    @Filterable
    @Expand
    private Product product;

    @NotBlank
    @Size(max = 4000)
    @Column(nullable = false, length = 4000)
    private String text;

    @Counter(decrement = true)
    @Column(nullable = false, updatable = false)
    @Sortable
    private int helpful;

    @CreatedBy
    @Column(nullable = false, updatable = false, length = 100)
    @Filterable
    private String writtenBy;

    @UpdatedBy
    @Column(length = 100)
    private String changedBy;

    @SoftDelete(purge = true)
    private Instant deletedAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getHelpful() {
        return helpful;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public void setWrittenBy(String writtenBy) {
        this.writtenBy = writtenBy;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public void setChangedBy(String changedBy) {
        this.changedBy = changedBy;
    }

    public Instant getDeletedAt() {
        return deletedAt;
    }

    public void setDeletedAt(Instant deletedAt) {
        this.deletedAt = deletedAt;
    }

    public long getVersion() {
        return version;
    }
}
