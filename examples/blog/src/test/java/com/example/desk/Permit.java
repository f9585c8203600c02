package com.example.desk;

import dev.ssot.ApiResource;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What nobody changes without saying which version of it they have seen. */
@Entity
@ApiResource(requireIfMatch = true)
class Permit {

    @Id
    @GeneratedValue
    Long id;

    @Transitions({
        @Transition(name = "grant", from = "REQUESTED", to = "GRANTED"),
        @Transition(name = "revoke", from = "GRANTED", to = "REVOKED")
    })
    @Enumerated(EnumType.STRING)
    Decision decision;

    @Version
    long version;

    enum Decision {
        REQUESTED,
        GRANTED,
        REVOKED
    }
}
