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
        if (input.aisle() != null) {
            rack.aisle = input.aisle();
        }
        rack.product = references.to(Product.class, input.productId());
        return rack;
    }

    /** Replaces all that clients can write. */
    public void update(Rack rack, RackUpdate input) {
        if (input.aisle() != null) {
            rack.aisle = input.aisle();
        }
        rack.product = references.to(Product.class, input.productId());
    }

    /** Changes what the client sent. */
    public void patch(Rack rack, RackPatch input) {
        input.aisle().ifPresent(sent -> rack.aisle = sent);
        input.productId().ifPresent(value -> rack.product = references.to(Product.class, value));
    }

    /** Shows a rack, its relations by their keys alone. */
    public RackView toView(Rack rack) {
        return new RackView(
                rack.id,
                rack.aisle,
                references.key(rack.product, Long.class));
    }
}
