package com.example.warehouse;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;

/** Who delivers products: not versioned, and removed by one statement. */
@Entity
@Distinct
@ApiResource
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = Bulk.Kind.DELETE)
class Supplier {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Column(length = 50)
    @Filterable
    String name;

    @Column(length = 50)
    String alias;
}
