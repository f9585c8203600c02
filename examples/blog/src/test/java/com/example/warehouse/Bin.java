package com.example.warehouse;

import dev.ssot.ApiResource;
import dev.ssot.Idempotent;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** Where waste is: known by a tag that can change, and not versioned. */
@Entity
@ApiResource
@Idempotent(required = true)
class Bin {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true, nullable = false)
    @Upsert
    UUID tag;

    @Column(length = 50)
    String place;
}
