package com.example;

import com.example.api.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Checks what clients send of a warehouse, and reports all violations at once. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class WarehouseValidator {

    public void validate(WarehouseCreate input) {
        Violations violations = new Violations();
        id(violations, input.id());
        violations.throwIfAny();
    }

    public void validate(WarehouseUpdate input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    public void validate(WarehousePatch input) {
        Violations violations = new Violations();
        violations.throwIfAny();
    }

    private static void id(Violations violations, @Nullable UUID value) {
        violations.check("id", value != null, "must not be null");
    }
}
