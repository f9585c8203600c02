package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;

/** Where people live, and where they were born. */
@Entity
@ApiResource
class Homeland {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    @Filterable
    String name;

    Long getId() {
        return id;
    }
}
