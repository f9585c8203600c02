package dev.ssot.support.jakarta;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ssot.support.JsonText;
import dev.ssot.support.Payload;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Rendered;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes the records of the API by rules of their own, so that the application may configure its Jackson as it likes. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Produces(MediaType.APPLICATION_JSON)
public class PayloadProvider implements MessageBodyReader<Payload>, MessageBodyWriter<Payload> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Payload.class.isAssignableFrom(type);
    }

    @Override
    public Payload readFrom(
            Class<Payload> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String json = JsonText.read(body);
        Payload payload = json.isEmpty() ? null : parse(json, type);
        if (payload == null) {
            throw new ProblemException(400, "The request needs a body that is a JSON object.");
        }
        return payload;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Payload.class.isAssignableFrom(type);
    }

    /** Writes all or nothing: a failure must not leave half a document behind. */
    @Override
    public void writeTo(
            Payload payload,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Rendered.of(payload, PayloadProvider::render).json());
    }

    static byte[] render(Payload payload) {
        try {
            return StrictJson.MAPPER.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write " + payload.getClass().getName(), e);
        }
    }

    private static Payload parse(String json, Class<Payload> type) {
        try {
            return StrictJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw JsonViolation.problem(e);
        }
    }
}
