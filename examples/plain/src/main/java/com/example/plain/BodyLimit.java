package com.example.plain;

import dev.resteasy.embedded.server.UndertowBuilderConfigurator;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;

/** Lets bodies through that are a little longer than what the API reads, so that it says itself that they are too long. */
public class BodyLimit implements UndertowBuilderConfigurator {

    private static final long BYTES = 12_000_000;

    @Override
    public void configure(Undertow.Builder server) {
        server.setServerOption(UndertowOptions.MAX_ENTITY_SIZE, BYTES);
    }
}
