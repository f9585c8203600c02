package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.Set;

/** Somebody without a version, whose nations are read together with them. */
@Entity
@ApiResource
@Bulk({Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class Settler {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    String name;

    Farm farm;

    @ManyToMany
    @Writable({Verb.LINK, Verb.UNLINK})
    Set<Homeland> visited = new HashSet<>();

    /** What somebody lives on. */
    @Embeddable
    static class Farm {

        String crop;

        @ManyToOne
        Homeland nation;

        Deed deed;
    }

    /** What says whose it is. */
    @Embeddable
    record Deed(@NotNull String number, @OneToOne Homeland registrar) {}
}
