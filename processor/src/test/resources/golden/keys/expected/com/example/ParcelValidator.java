package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of a parcel, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelValidator {

    public void validate(ParcelCreate input) {
        Violations violations = new Violations();
        lineId(violations, input.lineId());
        otherIds(violations, input.otherIds());
        violations.throwIfAny();
    }

    public void validate(ParcelUpdate input) {
        Violations violations = new Violations();
        lineId(violations, input.lineId());
        otherIds(violations, input.otherIds());
        violations.throwIfAny();
    }

    public void validate(ParcelPatch input) {
        Violations violations = new Violations();
        input.lineId().ifPresent(value -> lineId(violations, value));
        input.otherIds().ifPresent(value -> otherIds(violations, value));
        violations.throwIfAny();
    }

    private static void lineId(Violations violations, ParcelView.@Nullable OrderLineKey value) {
        if (value != null) {
            violations.check("lineId.orderId", value.orderId() != null, "must not be null");
            violations.check("lineId.number", value.number() != null, "must not be null");
        }
    }

    private static void otherIds(Violations violations, @Nullable List<ParcelView.OrderLineKey> value) {
        violations.check("otherIds", Constraints.size(value, 0, 1000), "size must be between 0 and 1000");
        violations.check("otherIds", Constraints.withoutNull(value), "must not contain null");
        if (value != null && value.stream().anyMatch(key -> key != null && (key.orderId() == null
                || key.number() == null))) {
            violations.add("otherIds", "must have orderId and number in each");
        }
    }
}
