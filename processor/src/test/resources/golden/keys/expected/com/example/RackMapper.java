package com.example;

import com.example.api.References;
import jakarta.persistence.EntityManager;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Rack} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class RackMapper {

    private final References references;

    public RackMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new rack of what a client sent; what it left out stays as the entity initialises it. */
    public Rack toEntity(RackCreate input) {
        Rack rack = new Rack();
        rack.aisle = input.aisle();
        if (input.place() != null) {
            rack.place = input.place();
        }
        if (input.label() != null) {
            rack.label = input.label();
        }
        rack.parcel = references.to(Parcel.class, input.parcelId());
        return rack;
    }

    /** Replaces all that clients can write. */
    public void update(Rack rack, RackUpdate input) {
        rack.label = input.label();
        rack.parcel = references.to(Parcel.class, input.parcelId());
    }

    /** Changes what the client sent. */
    public void patch(Rack rack, RackPatch input) {
        input.label().ifPresent(sent -> rack.label = sent);
        input.parcelId().ifPresent(value -> rack.parcel = references.to(Parcel.class, value));
    }

    /** Shows a rack, its relations by their keys alone. */
    public RackView toView(Rack rack) {
        return new RackView(
                rack.aisle,
                rack.place,
                rack.label,
                references.key(rack.parcel, Long.class));
    }
}
