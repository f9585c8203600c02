package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource
class Topic {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    @Filterable
    String name;

    @Filterable
    Integer weight;
}
