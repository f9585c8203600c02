package dev.ssot.support.spring;

import dev.ssot.support.NumberRange;
import java.math.BigDecimal;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a number, finite if it is decimal, from a number and from nothing else, where Jackson would take the text "NaN" as well. */
final class NumberDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<JsonParser, T> reader;

    NumberDeserializer(Class<T> type, Function<JsonParser, T> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.currentToken().isNumeric()) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        try {
            return reader.apply(json);
        } catch (ArithmeticException e) {
            throw context.weirdNumberException(0, type, "out of range");
        }
    }

    static Byte toByte(JsonParser json) {
        int value = json.getIntValue();
        if (!json.isExpectedNumberIntToken() || value != (byte) value) { // Jackson would take 128 to 255, too
            throw new ArithmeticException("out of range");
        }
        return (byte) value;
    }

    static BigDecimal toDecimal(JsonParser json) {
        return NumberRange.check(json.getDecimalValue());
    }

    static Double toDouble(JsonParser json) {
        return NumberRange.check(json.getDoubleValue());
    }

    static Float toFloat(JsonParser json) {
        return NumberRange.check(json.getFloatValue());
    }

    static Year toYear(JsonParser json) {
        int value = json.getIntValue();
        if (!json.isExpectedNumberIntToken() || !ChronoField.YEAR.range().isValidValue(value)) {
            throw new ArithmeticException("out of range");
        }
        return Year.of(value);
    }
}
