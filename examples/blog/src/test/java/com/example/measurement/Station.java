package com.example.measurement;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Another list with a key of the same name and type. */
@Entity
@ApiResource
class Station {

    @Id
    @GeneratedValue
    Long id;

    String name;
}
