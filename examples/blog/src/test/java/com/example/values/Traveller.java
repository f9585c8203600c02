package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Somebody whose home and birth lie in nations. */
@Entity
@ApiResource
class Traveller {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    String name;

    @AssociationOverride(name = "nation", joinColumns = @JoinColumn(name = "home_nation"))
    Residence home;

    Birth birth;

    /** Where somebody lives. */
    @Embeddable
    static class Residence {

        @Column(name = "home_town")
        String town;

        @ManyToOne(fetch = FetchType.LAZY)
        @Filterable(depth = 1)
        Homeland nation;

        Registration registration;
    }

    /** Who knows of it. */
    @Embeddable
    static class Registration {

        @ManyToOne(fetch = FetchType.LAZY)
        @Filterable
        private Homeland registrar;

        Homeland getRegistrar() {
            return registrar;
        }

        void setRegistrar(Homeland registrar) {
            this.registrar = registrar;
        }
    }

    /** Where somebody was born. */
    @Embeddable
    record Birth(
            @Column(name = "birth_town") String town,
            @NotNull @ManyToOne(fetch = FetchType.LAZY) Homeland nation) {}
}
