package dev.ssot.support.jakarta;

import dev.ssot.support.Payload;

/** A payload as JSON, rendered before it is sent. */
final class Rendered implements Payload {

    private final byte[] json;

    private Rendered(byte[] json) {
        this.json = json;
    }

    /** Renders a payload, once. */
    static Rendered of(Payload payload) {
        return payload instanceof Rendered rendered ? rendered : new Rendered(PayloadProvider.render(payload));
    }

    byte[] json() {
        return json;
    }
}
