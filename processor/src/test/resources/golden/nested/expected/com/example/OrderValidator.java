package com.example;

import com.example.api.Constraints;
import com.example.api.Parts;
import com.example.api.Violations;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of an order, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderValidator {

    private static final Pattern LINE_SERIAL_PATTERN = Pattern.compile("[A-Z0-9]+");

    public void validate(OrderCreate input) {
        Violations violations = new Violations();
        customer(violations, input.customer());
        lines(violations, input.lines());
        stops(violations, input.stops());
        violations.throwIfAny();
    }

    public void validate(OrderUpdate input) {
        Violations violations = new Violations();
        customer(violations, input.customer());
        lines(violations, input.lines());
        stops(violations, input.stops());
        violations.throwIfAny();
    }

    public void validate(OrderPatch input) {
        Violations violations = new Violations();
        input.customer().ifPresent(value -> customer(violations, value));
        input.lines().ifPresent(value -> lines(violations, value));
        input.stops().ifPresent(value -> stops(violations, value));
        violations.throwIfAny();
    }

    private static void customer(Violations violations, @Nullable String value) {
        violations.check("customer", Constraints.notBlank(value), "must not be blank");
    }

    private static void lines(Violations violations, @Nullable List<OrderLineInput> value) {
        violations.check("lines", Constraints.size(value, 1, 2147483647), "size must be between 1 and 2147483647");
        violations.check("lines", Constraints.size(value, 0, 100), "size must be between 0 and 100");
        Parts.check(violations, "lines", value, 100, OrderValidator::line);
    }

    private static void line(Violations violations, OrderLineInput value) {
        lineParcelId(violations, value.parcelId());
        lineQuantity(violations, value.quantity());
        if (value.id() == null) {
            lineSerial(violations, value.serial());
        } else {
            violations.check("serial", value.serial() == null, "cannot be changed");
        }
    }

    private static void lineParcelId(Violations violations, @Nullable String value) {
        violations.check("parcelId", value != null, "must not be null");
    }

    private static void lineQuantity(Violations violations, @Nullable Integer value) {
        violations.check("quantity", value != null, "must not be null");
        violations.check("quantity", Constraints.positive(value), "must be greater than 0");
    }

    private static void lineSerial(Violations violations, @Nullable String value) {
        violations.check("serial", value != null, "must not be null");
        violations.check("serial", Constraints.pattern(value, LINE_SERIAL_PATTERN), "must match \"[A-Z0-9]+\"");
    }

    private static void stops(Violations violations, @Nullable List<OrderStopInput> value) {
        violations.check("stops", Constraints.size(value, 0, 9), "size must be between 0 and 9");
        Parts.check(violations, "stops", value, 9, OrderValidator::stop);
    }

    private static void stop(Violations violations, OrderStopInput value) {
        stopNumber(violations, value.number());
        stopStreet(violations, value.street());
    }

    private static void stopNumber(Violations violations, @Nullable Integer value) {
        violations.check("number", value != null, "must not be null");
        violations.check("number", Constraints.min(value, 1L), "must be greater than or equal to 1");
    }

    private static void stopStreet(Violations violations, @Nullable String value) {
        violations.check("street", Constraints.notBlank(value), "must not be blank");
    }
}
