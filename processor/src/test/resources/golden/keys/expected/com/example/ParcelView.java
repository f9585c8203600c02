package com.example;

import com.example.api.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as clients see it.
 *
 * @param line present if expanded
 * @param others present if expanded, 100 at most
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ParcelView(
        Long id,
        @Nullable OrderLineKey lineId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OrderLineSummary line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OrderLineSummary> others) implements View {

    public ParcelView {
        // Where there is no line, the row holds nulls.
        if (lineId != null && lineId.orderId() == null) {
            lineId = null;
        }
        // Expanded by a left join: where there is no line, the row holds nulls.
        if (lineId == null) {
            line = null;
        }
    }

    ParcelView withOthers(List<OrderLineSummary> others) {
        return new ParcelView(id, lineId, line, others);
    }

    /** What tells an order line from the others. */
    public record OrderLineKey(Long orderId, Integer number) {

        /** The key as clients see it. */
        static @Nullable OrderLineKey of(OrderLine.@Nullable Id key) {
            return key == null ? null : new OrderLineKey(key.orderId(), key.number());
        }

        /** The key as the entity has it. */
        static OrderLine.@Nullable Id toEntityKey(@Nullable OrderLineKey key) {
            return key == null ? null : new OrderLine.Id(key.orderId(), key.number());
        }

        /** The keys as the entities have them; none for null. */
        static List<OrderLine.Id> toEntityKeys(@Nullable List<OrderLineKey> keys) {
            return keys == null ? List.of() : keys.stream().map(OrderLineKey::toEntityKey).toList();
        }
    }

    /** What an expanded other shows of an order line. */
    public record OrderLineSummary(Integer number, Long orderId, @Nullable String code) {}
}
