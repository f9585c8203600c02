package com.example.shop;

import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** In which hall of the warehouse, and on which shelf. */
@Embeddable
public record PlaceId(
        @NotBlank @Size(max = 40) @Column(length = 40) @Filterable
        String hall,

        int shelf) implements Serializable {}
