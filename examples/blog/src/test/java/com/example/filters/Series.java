package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource(path = "series")
class Series {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    String name;

    Long getId() {
        return id;
    }
}
