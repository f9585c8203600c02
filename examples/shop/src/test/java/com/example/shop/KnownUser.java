package com.example.shop;

import com.example.shop.api.CurrentUser;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/** Says who sends requests, instead of the security that the shop does not have. */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownUser implements CurrentUser {

    private volatile String name = "";

    void is(String other) {
        name = other;
    }

    @Override
    public Optional<String> name() {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
