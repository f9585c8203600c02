package com.example.specimen.revision;

import dev.ssot.ApiResource;
import dev.ssot.HttpCache;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Version;
import org.hibernate.annotations.Formula;

/** It shows what changes without its version, and wants to be loaded before it is deleted. */
@Entity
@ApiResource
@HttpCache(maxAge = 31_536_000, shared = true)
class Archive {

    @Id
    @GeneratedValue
    Long id;

    String name;

    @Formula("(select count(*) from contract c)")
    long contracts;

    @Version
    long version;

    @PreRemove
    void close() {
        name = "closed";
    }
}
