package com.example;

import com.example.api.KeyedParts;
import com.example.api.Parts;
import com.example.api.References;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maps between {@link Order} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderMapper {

    private static final Parts<OrderLine, OrderLineInput> LINES = new Parts<>(
            "lines", "id", OrderLine::getId, OrderLineInput::id, OrderLine::new);

    private static final KeyedParts<OrderStop, OrderStopInput> STOPS = new KeyedParts<>(
            "stops", "number", OrderStopInput::number);

    private final References references;

    public OrderMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new order of what a client sent; what it left out stays as the entity initialises it. */
    public Order toEntity(OrderCreate input) {
        Order order = new Order();
        order.setCustomer(input.customer());
        lines(order, input.lines());
        stops(order, input.stops());
        return order;
    }

    /** Replaces all that clients can write. */
    public void update(Order order, OrderUpdate input) {
        order.setCustomer(input.customer());
        lines(order, input.lines());
        stops(order, input.stops());
    }

    /** Changes what the client sent. */
    public void patch(Order order, OrderPatch input) {
        input.customer().ifPresent(order::setCustomer);
        input.lines().ifPresent(values -> lines(order, values));
        input.stops().ifPresent(values -> stops(order, values));
    }

    /** Shows an order, its relations by their keys alone. */
    public OrderView toView(Order order) {
        return new OrderView(
                order.getId(),
                order.getCustomer(),
                order.getVersion(),
                null,
                null);
    }

    private void lines(Order order, @Nullable List<OrderLineInput> input) {
        LINES.replace(order.getLines(), input, (line, item) -> line(order, line, item));
    }

    private void line(Order order, OrderLine line, OrderLineInput input) {
        line.setOrder(order);
        if (input.id() == null) {
            line.setSerial(input.serial());
        }
        line.setParcel(references.to(Parcel.class, input.parcelId()));
        if (input.quantity() != null) {
            line.setQuantity(input.quantity());
        }
        line.setChangedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private static void stops(Order order, @Nullable List<OrderStopInput> input) {
        STOPS.replace(
                order.getStops(),
                OrderMapper::stopKey,
                input,
                item -> newStop(order, item),
                OrderMapper::stop);
    }

    private static Object stopKey(OrderStop stop) {
        return stop.getPlace().number();
    }

    private static OrderStop newStop(Order order, OrderStopInput input) {
        OrderStop stop = new OrderStop();
        stop.setOrder(order);
        stop.setPlace(new OrderStop.Place(order.getId(), Objects.requireNonNull(input.number())));
        return stop;
    }

    private static void stop(OrderStop stop, OrderStopInput input) {
        stop.setStreet(input.street());
        stop.setTicket(input.ticket());
    }
}
