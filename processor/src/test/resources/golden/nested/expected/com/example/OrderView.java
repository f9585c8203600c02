package com.example;

import com.example.api.EntityTag;
import com.example.api.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An order as clients see it.
 *
 * @param lines present if expanded, 100 at most
 * @param stops present if expanded, 100 at most
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderView(
        Long id,
        String customer,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OrderLineSummary> lines,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OrderStopSummary> stops) implements Versioned {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }

    OrderView withLines(List<OrderLineSummary> lines) {
        return new OrderView(id, customer, version, lines, stops);
    }

    OrderView withStops(List<OrderStopSummary> stops) {
        return new OrderView(id, customer, version, lines, stops);
    }

    /** What an expanded line shows of an order line. */
    public record OrderLineSummary(
            Long id,
            String parcelId,
            Integer quantity,
            String serial,
            @Nullable Instant changedAt) {}

    /** What an expanded stop shows of an order stop. */
    public record OrderStopSummary(Integer number, String street, @Nullable String ticket) {}
}
