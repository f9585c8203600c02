package dev.ssot.support.jakarta;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the request that is being answered, and the headers that its answer is to have. */
@RequestScoped
public class CurrentRequest {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String user;

    void sentBy(@Nullable String name) {
        user = name;
    }

    /** Who sends the request; nothing if nobody has found out. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** Sets a header of the answer. */
    public void header(String name, String value) {
        headers.put(name, value);
    }

    Map<String, String> headers() {
        return headers;
    }
}
