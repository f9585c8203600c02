package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;

/** A parcel, which holds what lines of orders ask for. */
@Entity
@ApiResource
public class Parcel {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    @Expand
    OrderLine line;

    @ManyToMany
    @Expand
    Set<OrderLine> others = new LinkedHashSet<>();
}
