package dev.ssot.support.jakarta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ssot.support.CurrentUser;
import dev.ssot.support.IdempotencyContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** The request of the current thread. */
@ApplicationScoped
public class RequestContext implements IdempotencyContext {

    private static final JsonMapper MAPPER = StrictJson.MAPPER
            .rebuild()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CurrentRequest request;
    private CurrentUser currentUser;

    @Inject
    public RequestContext(CurrentRequest request, CurrentUser currentUser) {
        this.request = request;
        this.currentUser = currentUser;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected RequestContext() {}

    @Override
    public String principal() {
        return currentUser.name().orElse("");
    }

    @Override
    public void header(String name, String value) {
        request.header(name, value);
    }

    @Override
    @Transactional
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    public String toJson(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T fromJson(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
