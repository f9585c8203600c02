package dev.ssot.support;

import java.util.function.Function;

/** A payload as JSON, rendered before it is sent. */
public final class Rendered implements Payload {

    private final byte[] json;

    private Rendered(byte[] json) {
        this.json = json;
    }

    /** Renders a payload, once. */
    public static Rendered of(Payload payload, Function<Payload, byte[]> renderer) {
        return payload instanceof Rendered rendered ? rendered : new Rendered(renderer.apply(payload));
    }

    /** The document, in UTF-8. */
    public byte[] json() {
        return json;
    }
}
