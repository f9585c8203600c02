package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Subtypes;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Version;

/** What somebody wants from an insurance. */
@Entity
@Inheritance
@ApiResource(operations = {Operation.GET, Operation.CREATE, Operation.PATCH})
@Subtypes({DamageClaim.class, TheftClaim.class})
public abstract class Claim {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;

    String holder;
}
