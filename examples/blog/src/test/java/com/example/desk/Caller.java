package com.example.desk;

import com.example.specimen.api.CurrentUser;
import java.util.Optional;

/** Whom a test lets all requests come from. */
class Caller implements CurrentUser {

    private volatile String name = "ada";

    void is(String user) {
        name = user;
    }

    @Override
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }
}
