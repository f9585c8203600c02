package com.example.legal;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.annotations.Immutable;

/** What stays as it was written. */
@Entity
@Immutable
@ApiResource
class Decree {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    String text;
}
