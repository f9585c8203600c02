package dev.ssot.support.jakarta;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.ssot.support.Payload;
import dev.ssot.support.ProblemException;
import dev.ssot.support.TypedInput;
import dev.ssot.support.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body whose type is not known before one of its members is read. */
public final class UntypedInput implements Payload {

    private final TokenBuffer json;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    UntypedInput(TokenBuffer json) {
        this.json = json;
    }

    /**
     * The same as an input of the type that this member tells.
     *
     * @throws ProblemException 400 if it is no object, or the member no text; 422 if that is null
     */
    public TypedInput by(String member) {
        try (JsonParser parser = json.asParser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw JsonViolation.unexpected();
            }
            return new TypedInput(member, type(parser, member), new Rest(json, member));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what is in memory", e);
        }
    }

    private static @Nullable String type(JsonParser parser, String member) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = parser.currentName().equals(member);
            JsonToken value = parser.nextToken();
            if (found) {
                return text(parser, value, member);
            }
            parser.skipChildren();
        }
        return null;
    }

    private static String text(JsonParser parser, JsonToken value, String member) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            throw ProblemException.invalid(List.of(new Violation(member, "must not be null")));
        }
        if (value != JsonToken.VALUE_STRING) {
            throw ProblemException.malformed(List.of(new Violation(member, "must be a string")));
        }
        return parser.getText();
    }

    private record Rest(TokenBuffer json, String member) implements TypedInput.Rest {

        @Override
        public <T extends Payload> T as(Class<T> input) {
            try {
                return StrictJson.MAPPER
                        .readerFor(input)
                        .withHandler(new Skipping(member, input))
                        .readValue(json.asParser());
            } catch (JsonProcessingException e) {
                throw JsonViolation.problem(e);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read what is in memory", e);
            }
        }
    }

    /** Leaves out one member of the document itself. */
    private static final class Skipping extends DeserializationProblemHandler {

        private final String member;
        private final Class<?> input;

        Skipping(String member, Class<?> input) {
            this.member = member;
            this.input = input;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String propertyName)
                throws IOException {
            boolean skipped = propertyName.equals(member) && input.equals(deserializer.handledType());
            if (skipped) {
                parser.skipChildren();
            }
            return skipped;
        }
    }
}
