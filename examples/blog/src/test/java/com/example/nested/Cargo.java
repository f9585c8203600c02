package com.example.nested;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.validation.constraints.NotBlank;

/** A link entity with an attribute of its own: its key consists of those of its parent and of what it links. */
@Entity
class Cargo {

    /** The key of a cargo. */
    @Embeddable
    record Place(long waybillId, Long wareId) {}

    @EmbeddedId
    Place place;

    @MapsId("waybillId")
    @ManyToOne(fetch = FetchType.LAZY)
    Waybill waybill;

    @MapsId("wareId")
    @ManyToOne(fetch = FetchType.LAZY)
    Ware ware;

    @NotBlank
    @Column(nullable = false)
    String packing;
}
