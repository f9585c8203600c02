package com.example;

import com.example.api.Constraints;
import com.example.api.Links;
import com.example.api.Violations;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;

/** Reads and writes parcels. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelRepository {

    private static final String SELECT = "select new com.example.ParcelView(e.code, e.crate.code) from Parcel e";

    private final EntityManager entityManager;
    private final Links links;

    public ParcelRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.links = new Links(entityManager);
    }

    public Optional<ParcelView> findById(String id) {
        return entityManager.createQuery(SELECT + " where e.code = :id", ParcelView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Links an order to a parcel, unless it is already; 404 if one of them does not exist. */
    public void linkOrder(String id, Long orderId) {
        Order order = links.lock(Order.class, orderId, "order");
        links.add(order.getParcels(), Parcel.class, id);
        new Violations()
                .check("parcels", Constraints.size(order.getParcels(), 0, 5), "size must be between 0 and 5")
                .throwIfAny();
        links.flush(Parcel.class, id, "parcel");
    }

    /** Links a parcel to a parcel, and to no other; 404 if one of them does not exist. */
    public void linkContent(String id, String contentId) {
        Parcel parcel = links.lock(Parcel.class, contentId, "parcel");
        parcel.crate = links.to(Parcel.class, id);
        links.flush(Parcel.class, id, "parcel");
    }

    /** Unlinks a parcel from a parcel; 404 if one of them does not exist. */
    public void unlinkContent(String id, String contentId) {
        Parcel parcel = links.lock(Parcel.class, contentId, "parcel");
        links.require(parcel.crate, id, "parcel");
        parcel.crate = null;
        links.flush(Parcel.class, id, "parcel");
    }
}
