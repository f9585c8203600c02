package com.example.specimen;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Positive;
import java.util.Locale;

/** Where parcels are: a class that is no entity around one that is. */
final class Depot {

    private Depot() {}

    /** A static nested entity. */
    @Entity
    @ApiResource
    static class Parcel {

        @Id
        @GeneratedValue
        Long id;

        @Filterable
        @Enumerated(EnumType.STRING)
        @Column(nullable = false, length = 20)
        Priority priority = Priority.NORMAL;

        Box box;

        /** Fetched eagerly, by an outer join, while a change locks the parcel. */
        @ManyToOne
        Country origin;

        /** The side without a key: shown on request only. */
        @OneToOne(mappedBy = "parcel")
        @Expand
        Seal seal;
    }

    /** At most one for each parcel. */
    @Entity
    @ApiResource
    static class Seal {

        @Id
        @GeneratedValue
        Long id;

        String code;

        @OneToOne
        @Expand
        Parcel parcel;
    }

    /** An embeddable record with primitives. */
    @Embeddable
    record Box(@Positive double width, @Positive double height, String label) {}

    /** An enum whose text is not its name. */
    enum Priority {
        NORMAL,
        URGENT;

        @Override
        public String toString() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
