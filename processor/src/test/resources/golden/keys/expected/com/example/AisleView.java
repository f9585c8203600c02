package com.example;

import com.example.api.View;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** An aisle as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AisleView(
        String hall,
        int number,
        List<String> labels,
        Map<String, AisleLoadData> loads) implements View {

    AisleView withLabels(List<String> labels) {
        return new AisleView(hall, number, labels, loads);
    }

    AisleView withLoads(Map<String, AisleLoadData> loads) {
        return new AisleView(hall, number, labels, loads);
    }

    /** What tells an aisle from the others. */
    public record Key(String hall, Integer number) {

        /** The same as the entity has it. */
        Aisle.Place toEntityKey() {
            return new Aisle.Place(hall, number);
        }

        /** As it is written in a path. */
        @Override
        public String toString() {
            return hall + "/" + number;
        }
    }
}
