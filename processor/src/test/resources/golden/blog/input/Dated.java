package com.example;

import dev.ssot.CreatedAt;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import dev.ssot.UpdatedAt;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** What entities share. */
@MappedSuperclass
public abstract class Dated<K extends Serializable> {

    @Id
    @GeneratedValue
    private K id;

    @CreatedAt
    @Sortable
    @Filterable
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;

    @Version
    long version;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }
}
