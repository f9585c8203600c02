package com.example.specimen.revision;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** Its version is the time of its last change. */
@Entity
@ApiResource
class Measurement {

    @Id
    @GeneratedValue
    Long id;

    int reading;

    @Version
    Instant changedAt;
}
