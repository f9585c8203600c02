package com.example;

import com.example.api.CompositeId;
import com.example.api.KeyText;
import com.example.api.View;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A rack as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackView(String aisle, int place, @Nullable String label, @Nullable Long parcelId) implements View {

    /** What tells a rack from the others. */
    public record Key(String aisle, Integer place) implements CompositeId {

        @Override
        public Rack.Key entityKey() {
            return toEntityKey();
        }

        /** The same as the entity has it. */
        Rack.Key toEntityKey() {
            return new Rack.Key(aisle, place);
        }

        /** The same of several. */
        static List<Rack.Key> toEntityKeys(List<Key> keys) {
            return keys.stream().map(Key::toEntityKey).toList();
        }

        /** Reads a key as it is written in a path. */
        static Key parse(String text) {
            KeyText parts = KeyText.of(text, 2);
            return new Key(parts.at(0), parts.at(1, Integer::valueOf));
        }

        /** As it is written in a path. */
        @Override
        public String toString() {
            return aisle + "/" + place;
        }
    }

    /** What tells an order line from the others. */
    public record OrderLineKey(Long orderId, Integer number) implements CompositeId {

        @Override
        public OrderLine.Id entityKey() {
            return new OrderLine.Id(orderId, number);
        }

        @Override
        public String toString() {
            return orderId + "/" + number;
        }
    }
}
