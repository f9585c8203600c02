package com.example.warehouse;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.CreateOnly;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.UpdatedAt;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Something to be sold: versioned, and known by its number. */
@Entity
@ApiResource
@Idempotent
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        max = 20,
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        maxAffected = 10)
class Product {

    enum Stage {
        DRAFT,
        ON_SALE
    }

    @Id
    @GeneratedValue
    Long id;

    @NotNull
    @Pattern(regexp = "[A-Z0-9-]{1,20}")
    @Column(unique = true, length = 20)
    @CreateOnly
    @Filterable
    @Upsert
    String sku;

    @NotBlank
    @Column(length = 50)
    String name;

    @PositiveOrZero
    @Column(precision = 10, scale = 2)
    BigDecimal price;

    int stock;

    @FutureOrPresent
    LocalDate soldFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @Filterable
    Stage stage = Stage.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    Supplier supplier;

    @UpdatedAt
    Instant updatedAt;

    @Version
    long version;
}
