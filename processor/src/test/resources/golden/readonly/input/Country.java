package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.HttpCache;
import dev.ssot.Operation;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A country by its code of two letters. */
@Entity
@ApiResource(
        operations = {Operation.LIST, Operation.GET},
        defaultSort = "name")
@HttpCache(maxAge = 3600, shared = true)
public class Country {

    @Id
    String code;

    @Searchable
    @Sortable
    String name;

    @Filterable
    boolean union;

    @Filterable
    Double area;
}
