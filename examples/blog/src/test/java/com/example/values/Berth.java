package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;

/** Where a ship lies, by a code that its harbour knows it by. */
@Entity
@ApiResource
class Berth {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Filterable
    String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Harbour harbour;
}
