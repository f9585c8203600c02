package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Counter;
import dev.ssot.CreatedBy;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.HttpCache;
import dev.ssot.Idempotent;
import dev.ssot.SoftDelete;
import dev.ssot.Sortable;
import dev.ssot.Tree;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/** What is sold. */
@Entity
@ApiResource(sparseFields = true)
@HttpCache(maxAge = 60)
@Idempotent
@Bulk(byFilter = Bulk.Kind.DELETE)
public class Product {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Column(nullable = false)
    @Filterable
    @Sortable
    String name;

    @NotBlank
    @Column(nullable = false, unique = true)
    @Upsert
    String sku;

    @ManyToOne(fetch = FetchType.LAZY)
    @Expand
    @Filterable
    Warehouse warehouse;

    @ManyToOne(fetch = FetchType.LAZY)
    @Tree
    Product successor;

    @Counter
    @Column(updatable = false)
    long views;

    @CreatedBy
    String createdBy;

    @SoftDelete
    @SuppressWarnings("SSOT058") // there is a partial index
    Instant deletedAt;

    @Version
    long version;
}
