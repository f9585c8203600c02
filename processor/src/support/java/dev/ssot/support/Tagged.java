package dev.ssot.support;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is sent, and its tag.
 *
 * @param payload rendered already, if its tag depends on that
 */
public record Tagged(Payload payload, EntityTag tag) {

    /**
     * Tags a payload. A request that asks for something besides the resource's own state gets a tag of all that it sees.
     *
     * @param query the query string of the request
     */
    public static Tagged of(Payload payload, @Nullable String query, Function<Payload, byte[]> renderer) {
        boolean plain = query == null || query.isEmpty();
        if (plain && payload instanceof Versioned versioned && !(payload instanceof LooselyVersioned)) {
            return new Tagged(payload, versioned.entityTag());
        }
        Rendered rendered = Rendered.of(payload, renderer);
        EntityTag tag = payload instanceof Versioned versioned
                ? versioned.entityTag().withContent(rendered.json())
                : EntityTag.ofContent(rendered.json());
        return new Tagged(rendered, tag);
    }
}
