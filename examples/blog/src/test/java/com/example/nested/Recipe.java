package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.UpdatedAt;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.List;

/** A parent whose steps have an order, do not refer to it, and are resources themselves. */
@Entity
@ApiResource
class Recipe {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String name;

    @NotEmpty
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "recipe_id")
    @OrderColumn
    @Writable(Verb.CREATE)
    @Expand
    List<Step> steps;

    @UpdatedAt
    Instant updatedAt;
}
