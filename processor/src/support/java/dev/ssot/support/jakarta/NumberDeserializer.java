package dev.ssot.support.jakarta;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.ssot.support.NumberRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Year;
import java.time.temporal.ChronoField;

/** Reads a number, finite if it is decimal, from a number and from nothing else, where Jackson would take the text "NaN" as well. */
@SuppressWarnings("serial") // never serialized
final class NumberDeserializer<T> extends StdDeserializer<T> {

    /** Reads the value of the present token. */
    interface Reader<T> {
        T read(JsonParser json) throws IOException;
    }

    private final Class<T> type;
    private final Reader<T> reader;

    NumberDeserializer(Class<T> type, Reader<T> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.currentToken().isNumeric()) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        try {
            return reader.read(json);
        } catch (ArithmeticException e) {
            throw context.weirdNumberException(0, type, "out of range");
        }
    }

    static Byte toByte(JsonParser json) throws IOException {
        int value = json.getIntValue();
        if (!json.isExpectedNumberIntToken() || value != (byte) value) { // Jackson would take 128 to 255, too
            throw new ArithmeticException("out of range");
        }
        return (byte) value;
    }

    static BigDecimal toDecimal(JsonParser json) throws IOException {
        return NumberRange.check(json.getDecimalValue());
    }

    static Double toDouble(JsonParser json) throws IOException {
        return NumberRange.check(json.getDoubleValue());
    }

    static Float toFloat(JsonParser json) throws IOException {
        return NumberRange.check(json.getFloatValue());
    }

    static Year toYear(JsonParser json) throws IOException {
        int value = json.getIntValue();
        if (!json.isExpectedNumberIntToken() || !ChronoField.YEAR.range().isValidValue(value)) {
            throw new ArithmeticException("out of range");
        }
        return Year.of(value);
    }
}
