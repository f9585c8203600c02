package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;

/** A resource of its own that is created with its recipe only. */
@Entity
@ApiResource(operations = {Operation.LIST, Operation.GET})
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String text;
}
