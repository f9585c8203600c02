package com.example.payments;

import dev.ssot.CreatedAt;
import dev.ssot.Sortable;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** What every entity has here. */
@MappedSuperclass
public abstract class Recorded<K extends Serializable> {

    @Id
    @GeneratedValue
    private K id;

    @Version
    private long version;

    @CreatedAt
    @Sortable
    private Instant createdAt;

    public K getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }
}
