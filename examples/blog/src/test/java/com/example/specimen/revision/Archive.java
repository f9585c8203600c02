package com.example.specimen.revision;

import dev.ssot.ApiResource;
import dev.ssot.HttpCache;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.Formula;

/** It shows what changes without its version. */
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
}
