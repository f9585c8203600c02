package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Writable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** An entrance, which leads to blocks that refer to it. */
@Entity
@ApiResource
public class Entrance {

    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "entrance")
    @Expand
    @Writable({Writable.Verb.LINK, Writable.Verb.UNLINK})
    Set<Block> blocks = new HashSet<>();

    @Version
    long version;
}
