package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Not versioned, read with its relation, and removed with its parts. */
@Entity
@ApiResource
@Bulk(byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class Rack {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    int aisle;

    @ManyToOne(cascade = CascadeType.REMOVE)
    Product product;
}
