package com.example.specimen.revision;

import dev.ssot.ApiResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;

/** Nobody changes or deletes it unseen; one statement deletes it. */
@Entity
@ApiResource(requireIfMatch = true)
class Contract {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Column(nullable = false, length = 200)
    String terms;

    @Version
    Short revision;
}
