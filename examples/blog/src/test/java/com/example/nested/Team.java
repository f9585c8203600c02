package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** Its players hold the relation. */
@Entity
@ApiResource
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String name;

    @OneToMany(mappedBy = "team")
    @Writable({Verb.LINK, Verb.UNLINK})
    @Expand
    List<Player> players = new ArrayList<>();

    @Version
    long version;
}
