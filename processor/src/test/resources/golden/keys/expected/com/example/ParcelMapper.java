package com.example;

import com.example.api.References;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Parcel} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelMapper {

    private final References references;

    public ParcelMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new parcel of what a client sent; what it left out stays as the entity initialises it. */
    public Parcel toEntity(ParcelCreate input) {
        Parcel parcel = new Parcel();
        parcel.line = references.to(OrderLine.class, ParcelView.OrderLineKey.toEntityKey(input.lineId()));
        parcel.others = new LinkedHashSet<>(references.toAll(OrderLine.class,
                ParcelView.OrderLineKey.toEntityKeys(input.otherIds())));
        return parcel;
    }

    /** Replaces all that clients can write. */
    public void update(Parcel parcel, ParcelUpdate input) {
        parcel.line = references.to(OrderLine.class, ParcelView.OrderLineKey.toEntityKey(input.lineId()));
        references.replace(parcel.others, OrderLine.class, ParcelView.OrderLineKey.toEntityKeys(input.otherIds()));
    }

    /** Changes what the client sent. */
    public void patch(Parcel parcel, ParcelPatch input) {
        input.lineId().ifPresent(value -> parcel.line = references.to(OrderLine.class,
                ParcelView.OrderLineKey.toEntityKey(value)));
        input.otherIds().ifPresent(values -> references.replace(parcel.others, OrderLine.class,
                ParcelView.OrderLineKey.toEntityKeys(values)));
    }

    /** Shows a parcel, its relations by their keys alone. */
    public ParcelView toView(Parcel parcel) {
        return new ParcelView(
                parcel.id,
                ParcelView.OrderLineKey.of(references.key(parcel.line, OrderLine.Id.class)),
                null,
                null);
    }
}
