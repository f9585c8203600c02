package com.example.legal;

import dev.ssot.ApiResource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** What has a key of one part, in a class of its own. */
@Entity
@ApiResource
class Scroll {

    @Embeddable
    record ScrollId(UUID number) implements Serializable {}

    @EmbeddedId
    ScrollId id;

    String text;
}
