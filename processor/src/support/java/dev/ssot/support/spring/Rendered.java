package dev.ssot.support.spring;

import dev.ssot.support.Payload;

/** A payload as JSON, where that was needed before it is sent. */
final class Rendered implements Payload {

    private final byte[] json;

    Rendered(byte[] json) {
        this.json = json;
    }

    byte[] json() {
        return json;
    }
}
