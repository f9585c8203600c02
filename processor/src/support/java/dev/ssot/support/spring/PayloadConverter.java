package dev.ssot.support.spring;

import dev.ssot.support.JsonText;
import dev.ssot.support.Payload;
import dev.ssot.support.Rendered;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import tools.jackson.core.JacksonException;

/** Reads and writes the records of the API by rules of their own, so that the application may configure its Jackson as it likes. */
final class PayloadConverter extends AbstractHttpMessageConverter<Payload> {

    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    PayloadConverter() {
        super(MediaType.APPLICATION_JSON, MERGE_PATCH);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Payload.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canWrite(@Nullable MediaType mediaType) {
        return mediaType == null || mediaType.isCompatibleWith(MediaType.APPLICATION_JSON);
    }

    @Override
    protected Payload readInternal(Class<? extends Payload> type, HttpInputMessage input) throws IOException {
        try {
            return StrictJson.MAPPER.readValue(JsonText.read(input.getBody()), type);
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("The request body does not match " + type.getName(), e, input);
        }
    }

    /** Writes all or nothing: a failure must not leave half a document behind. */
    @Override
    protected void writeInternal(Payload payload, HttpOutputMessage output) throws IOException {
        byte[] json = Rendered.of(payload, PayloadConverter::render).json();
        output.getHeaders().setContentLength(json.length);
        output.getBody().write(json);
    }

    static byte[] render(Payload payload) {
        try {
            return StrictJson.MAPPER.writeValueAsBytes(payload);
        } catch (JacksonException e) {
            throw new HttpMessageNotWritableException(
                    "Cannot write " + payload.getClass().getName(), e);
        }
    }
}
