package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.FullTextSearch;
import dev.ssot.Searchable;
import dev.ssot.Writable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** A rack, told from the others by its aisle and place; it is written in bulk, and lines of orders are linked to it. */
@Entity
@ApiResource
@IdClass(Rack.Key.class)
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
@FullTextSearch
public class Rack {

    public record Key(String aisle, int place) implements Serializable {}

    @Id
    @Column(length = 20)
    @Filterable
    String aisle;

    @Id
    int place;

    @Searchable
    String label;

    @ManyToOne(fetch = FetchType.EAGER)
    Parcel parcel;

    @ManyToMany
    @Writable({Writable.Verb.LINK, Writable.Verb.UNLINK})
    Set<OrderLine> lines = new LinkedHashSet<>();
}
