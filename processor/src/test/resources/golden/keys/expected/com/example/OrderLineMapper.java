package com.example;

import com.example.api.References;
import jakarta.persistence.EntityManager;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link OrderLine} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderLineMapper {

    private final References references;

    public OrderLineMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new order line of what a client sent; what it left out stays as the entity initialises it. */
    public OrderLine toEntity(OrderLineCreate input) {
        OrderLine orderLine = new OrderLine();
        orderLine.setId(new OrderLine.Id(input.orderId(), input.number()));
        orderLine.setOrder(references.to(PurchaseOrder.class, input.orderId()));
        if (input.code() != null) {
            orderLine.setCode(input.code());
        }
        return orderLine;
    }

    /** Replaces all that clients can write. */
    public void update(OrderLine orderLine, OrderLineUpdate input) {
        orderLine.setCode(input.code());
    }

    /** Changes what the client sent. */
    public void patch(OrderLine orderLine, OrderLinePatch input) {
        input.code().ifPresent(orderLine::setCode);
    }

    /** Shows an order line, its relations by their keys alone. */
    public OrderLineView toView(OrderLine orderLine) {
        return new OrderLineView(
                orderLine.getId().number(),
                orderLine.getOrder().getId(),
                orderLine.getCode(),
                orderLine.getVersion());
    }
}
