package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Hidden;
import dev.ssot.WriteOnly;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@ApiResource
class Publisher {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    @Filterable({FilterKind.EQUAL, FilterKind.IN, FilterKind.CONTAINS})
    String name;

    @Filterable
    String motto;

    @ManyToOne
    @Filterable
    Nation country;

    String city;

    @WriteOnly
    String secret;

    @Hidden
    String contract;
}
