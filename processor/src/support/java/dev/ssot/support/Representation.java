package dev.ssot.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of a payload: with a tag, with links to its neighbours if it is a page, and without a body where the client has it
 * already (304), or does not want what it has written itself. The tag of a version costs nothing; any other is a hash of the
 * JSON. A body with a tag is rendered before a header is known, so that a failure has none of them.
 *
 * @param body null if none is sent
 */
public record Representation(
        int status, Map<String, String> headers, @Nullable Payload body) {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String ETAG = "ETag";

    /** What is safe to do is safe to cache. */
    public static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    /**
     * Decides what is sent of a payload.
     *
     * @param status that of the answer as it is
     * @param cacheControl how long what is read may be used; asked of reads alone
     * @return nothing if the answer is sent as it is: the reports of writes
     */
    public static Optional<Representation> of(
            Payload payload,
            int status,
            Supplier<String> cacheControl,
            AnswerPreferences asked,
            Function<Payload, byte[]> renderer) {
        if (asked.isRead()) {
            return Optional.of(
                    status == OK
                            ? read(payload, cacheControl, asked, renderer)
                            : new Representation(status, Map.of(CACHE_CONTROL, cacheControl.get()), payload));
        }
        return payload instanceof View ? Optional.of(written(payload, status, asked, renderer)) : Optional.empty();
    }

    private static Representation read(
            Payload payload,
            Supplier<String> cacheControl,
            AnswerPreferences asked,
            Function<Payload, byte[]> renderer) {
        Tagged tagged = Tagged.of(payload, asked.query(), renderer);
        boolean known = Optional.ofNullable(asked.ifNoneMatch())
                .flatMap(EntityTags::parse)
                .filter(tags -> tags.include(tagged.tag()))
                .isPresent();
        Payload body = known ? null : Rendered.of(tagged.payload(), renderer);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CACHE_CONTROL, cacheControl.get());
        headers.put(ETAG, tagged.tag().toString());
        if (payload instanceof Page<?> page) {
            new PageLinks(asked.address().get(), asked.query()).of(page).ifPresent(links -> headers.put("Link", links));
        }
        return new Representation(known ? NOT_MODIFIED : OK, headers, body);
    }

    private static Representation written(
            Payload payload, int status, AnswerPreferences asked, Function<Payload, byte[]> renderer) {
        Tagged tagged = Tagged.of(payload, asked.query(), renderer);
        Optional<ReturnPreference> preference =
                Optional.ofNullable(asked.prefer()).flatMap(ReturnPreference::of);
        boolean minimal = preference.filter(ReturnPreference.MINIMAL::equals).isPresent();
        Payload body = minimal ? null : Rendered.of(tagged.payload(), renderer);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ETAG, tagged.tag().toString());
        preference.ifPresent(applied -> headers.put("Preference-Applied", applied.text()));
        return new Representation(minimal && status == OK ? NO_CONTENT : status, headers, body);
    }
}
