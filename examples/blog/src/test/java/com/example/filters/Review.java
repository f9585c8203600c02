package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@ApiResource
class Review {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    @Filterable
    Book book;

    @Filterable
    int stars;
}
