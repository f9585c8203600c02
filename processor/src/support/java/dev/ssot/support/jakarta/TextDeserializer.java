package dev.ssot.support.jakarta;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from its text and from nothing else, by the parser that query parameters use, too. */
@SuppressWarnings("serial") // never serialized
final class TextDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parser;

    TextDeserializer(Class<T> type, Function<String, T> parser) {
        super(type);
        this.type = type;
        this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        try {
            return parser.apply(json.getText());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw context.weirdStringException(json.getText(), type, "malformed");
        }
    }
}
