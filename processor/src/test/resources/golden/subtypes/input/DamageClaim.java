package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A claim for what is broken. */
@Entity
@DiscriminatorValue("damage")
@ApiResource(operations = {Operation.CREATE, Operation.PATCH})
public class DamageClaim extends Claim {
    String cause;
}
