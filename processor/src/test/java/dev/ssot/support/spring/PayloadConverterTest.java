package dev.ssot.support.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ssot.support.Payload;
import dev.ssot.support.PayloadContract;
import dev.ssot.support.TypedInput;
import dev.ssot.support.Violation;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;

class PayloadConverterTest extends PayloadContract {

    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    private final PayloadConverter converter = new PayloadConverter();

    @Test
    void isForPayloadsInJsonOnly() {
        assertThat(converter.canRead(Input.class, MediaType.APPLICATION_JSON)).isTrue();
        assertThat(converter.canRead(Patch.class, MERGE_PATCH)).isTrue();
        assertThat(converter.canRead(Input.class, MediaType.APPLICATION_XML)).isFalse();
        assertThat(converter.canRead(Map.class, MediaType.APPLICATION_JSON)).isFalse();
        assertThat(converter.canWrite(View.class, MediaType.APPLICATION_JSON)).isTrue();
        assertThat(converter.canWrite(View.class, MERGE_PATCH)).isFalse();
        assertThat(converter.canWrite(String.class, MediaType.APPLICATION_JSON)).isFalse();
    }

    @Override
    protected <T extends Payload> T read(Class<T> type, byte[] json) throws IOException {
        return type.cast(converter.read(type, new MockHttpInputMessage(json)));
    }

    @Override
    protected <T extends Payload> Optional<Violation> refusal(Class<T> type, byte[] json) {
        return JsonViolation.of(failure(type, json).getCause());
    }

    @Override
    protected <T extends Payload> boolean refuses(Class<T> type, byte[] json) {
        return failure(type, json) != null;
    }

    @Override
    protected TypedInput typed(byte[] json, String member) throws IOException {
        return read(UntypedInput.class, json).by(member);
    }

    @Override
    protected String write(Payload payload) throws IOException {
        MockHttpOutputMessage output = new MockHttpOutputMessage();
        converter.write(payload, MediaType.APPLICATION_JSON, output);
        return output.getBodyAsString();
    }

    private <T extends Payload> HttpMessageNotReadableException failure(Class<T> type, byte[] json) {
        return catchThrowableOfType(HttpMessageNotReadableException.class, () -> read(type, json));
    }
}
