package com.example.payments;

import dev.ssot.SoftDelete;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.Instant;

/** What is marked when it is deleted. */
@MappedSuperclass
public abstract class Retired<K extends Serializable> extends Recorded<K> {

    @SoftDelete
    private Instant deletedAt;

    public Instant getDeletedAt() {
        return deletedAt;
    }
}
