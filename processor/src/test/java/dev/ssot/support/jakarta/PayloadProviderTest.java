package dev.ssot.support.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ssot.support.Payload;
import dev.ssot.support.PayloadContract;
import dev.ssot.support.ProblemException;
import dev.ssot.support.TypedInput;
import dev.ssot.support.Violation;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayloadProviderTest extends PayloadContract {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    private final PayloadProvider provider = new PayloadProvider();

    @Test
    void isForPayloadsOnly() {
        assertThat(provider.isReadable(Input.class, Input.class, new Annotation[0], JSON))
                .isTrue();
        assertThat(provider.isReadable(Map.class, Map.class, new Annotation[0], JSON))
                .isFalse();
        assertThat(provider.isWriteable(View.class, View.class, new Annotation[0], JSON))
                .isTrue();
        assertThat(provider.isWriteable(String.class, String.class, new Annotation[0], JSON))
                .isFalse();
    }

    @Test
    void asksForABodyWhereThereIsNone() {
        assertThat(failure(Input.class, new byte[0])).hasMessage("The request needs a body that is a JSON object.");
        assertThat(failure(Input.class, "null".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The request needs a body that is a JSON object.");
    }

    @Override
    protected <T extends Payload> T read(Class<T> type, byte[] json) throws IOException {
        @SuppressWarnings("unchecked") // as servers call it
        Class<Payload> payload = (Class<Payload>) (Class<?>) type;
        return type.cast(
                provider.readFrom(payload, type, new Annotation[0], JSON, null, new ByteArrayInputStream(json)));
    }

    @Override
    protected <T extends Payload> Optional<Violation> refusal(Class<T> type, byte[] json) {
        return failure(type, json).violations().stream().findFirst();
    }

    @Override
    protected <T extends Payload> boolean refuses(Class<T> type, byte[] json) {
        return failure(type, json).status() == 400;
    }

    @Override
    protected TypedInput typed(byte[] json, String member) throws IOException {
        return read(UntypedInput.class, json).by(member);
    }

    @Override
    protected String write(Payload payload) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        provider.writeTo(payload, payload.getClass(), payload.getClass(), new Annotation[0], JSON, null, output);
        return output.toString(StandardCharsets.UTF_8);
    }

    private <T extends Payload> ProblemException failure(Class<T> type, byte[] json) {
        return catchThrowableOfType(ProblemException.class, () -> read(type, json));
    }
}
