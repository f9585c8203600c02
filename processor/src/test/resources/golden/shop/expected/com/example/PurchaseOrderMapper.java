package com.example;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link PurchaseOrder} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PurchaseOrderMapper {

    /** Makes a new purchase order of what a client sent; what it left out stays as the entity initialises it. */
    public PurchaseOrder toEntity(PurchaseOrderCreate input) {
        PurchaseOrder purchaseOrder = new PurchaseOrder();
        purchaseOrder.setCustomer(input.customer());
        purchaseOrder.setStatus(OrderStatus.OPEN);
        purchaseOrder.setUpdatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
        return purchaseOrder;
    }

    /** Replaces all that clients can write. */
    public void update(PurchaseOrder purchaseOrder, PurchaseOrderUpdate input) {
        purchaseOrder.setCustomer(input.customer());
        purchaseOrder.setUpdatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** Changes what the client sent. */
    public void patch(PurchaseOrder purchaseOrder, PurchaseOrderPatch input) {
        input.customer().ifPresent(purchaseOrder::setCustomer);
        purchaseOrder.setUpdatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** Changes the status. */
    public void changeStatus(PurchaseOrder purchaseOrder, OrderStatus to) {
        purchaseOrder.setStatus(to);
        purchaseOrder.setUpdatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** Shows a purchase order, its relations by their keys alone. */
    public PurchaseOrderView toView(PurchaseOrder purchaseOrder) {
        return new PurchaseOrderView(
                purchaseOrder.getId(),
                purchaseOrder.getCustomer(),
                purchaseOrder.getStatus(),
                purchaseOrder.getUpdatedAt(),
                purchaseOrder.getVersion());
    }
}
