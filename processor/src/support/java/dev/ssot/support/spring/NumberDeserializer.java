package dev.ssot.support.spring;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a finite decimal number from a number and from nothing else, where Jackson would take the text "NaN" as well. */
final class NumberDeserializer<T> extends StdDeserializer<T> {

    /** A few bytes such as 1e999999999 must not become a number of a billion digits on the way to the database. */
    private static final int MAX_SCALE = 1_000;

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
        BigDecimal value = json.getDecimalValue();
        if (value.scale() > MAX_SCALE || value.scale() < -MAX_SCALE) {
            throw new ArithmeticException("out of range");
        }
        return value;
    }

    static Double toDouble(JsonParser json) {
        double value = json.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("out of range");
        }
        return value;
    }

    static Float toFloat(JsonParser json) {
        float value = json.getFloatValue();
        if (!Float.isFinite(value)) {
            throw new ArithmeticException("out of range");
        }
        return value;
    }
}
