package com.example.specimen;

import dev.ssot.ApiResource;
import dev.ssot.Searchable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** A key that clients choose. */
@Entity
@ApiResource(path = "countries")
class Country {

    @Id
    @Pattern(regexp = "[A-Z]{2}")
    @Column(length = 2)
    String code;

    @NotBlank
    @Searchable
    @Column(nullable = false, length = 100)
    String name;
}
