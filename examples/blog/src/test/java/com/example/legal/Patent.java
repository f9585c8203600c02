package com.example.legal;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.annotations.NaturalId;

/** What has a number for life. */
@Entity
@ApiResource
class Patent {

    @Id
    @GeneratedValue
    Long id;

    @NaturalId
    @NotBlank
    String number;

    String title;

    Fee fee;
}
