package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** Tracks in an order, linked one by one and replaced as a whole. */
@Entity
@ApiResource
class Playlist {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String name;

    @ManyToMany
    @OrderColumn
    @Writable({Verb.REPLACE, Verb.LINK, Verb.UNLINK})
    @Expand
    List<Track> tracks = new ArrayList<>();

    @Version
    long version;
}
