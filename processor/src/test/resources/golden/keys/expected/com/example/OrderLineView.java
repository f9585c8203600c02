package com.example;

import com.example.api.EntityTag;
import com.example.api.Versioned;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An order line as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderLineView(Integer number, Long orderId, @Nullable String code, long version) implements Versioned {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }

    /** What tells an order line from the others. */
    public record Key(Long orderId, Integer number) {

        /** The same as the entity has it. */
        OrderLine.Id toEntityKey() {
            return new OrderLine.Id(orderId, number);
        }

        /** As it is written in a path. */
        @Override
        public String toString() {
            return orderId + "/" + number;
        }
    }
}
