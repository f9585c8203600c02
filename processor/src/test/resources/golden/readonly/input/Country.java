package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
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
