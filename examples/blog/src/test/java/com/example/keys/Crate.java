package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A crate, whose key is embedded: what is written on it, what is in it, and who packed and checked it. */
@Entity
@ApiResource
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
public class Crate {

    /** Where the crate stands. */
    @Embeddable
    public record Spot(@Column(length = 60) @Filterable String depot, int number) implements Serializable {}

    /** What the crate holds, and how often. */
    @Embeddable
    public record Content(
            @NotBlank @Size(max = 20) @Filterable String label,
            @Positive int amount) {}

    @EmbeddedId
    Spot spot;

    @ElementCollection
    @OrderColumn
    @Size(max = 3)
    @Filterable
    List<@NotBlank @Size(max = 10) String> labels = new ArrayList<>();

    @ElementCollection
    @OrderColumn
    @Filterable
    List<@Valid Content> contents = new ArrayList<>();

    @ElementCollection
    @MapKeyColumn(name = "currency", length = 3)
    Map<@Size(min = 3) String, @Positive Integer> prices = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(name = "layer")
    Map<Integer, @Valid Content> layers = new HashMap<>();

    @Version
    int version;
}
