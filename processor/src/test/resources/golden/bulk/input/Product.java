package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.CreateOnly;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
@ApiResource
@Idempotent(hours = 48)
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        max = 50,
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class Product {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, nullable = false, length = 20)
    @CreateOnly
    @Upsert
    String sku;

    @Filterable
    String name;

    @Version
    long version;
}
