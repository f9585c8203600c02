package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.Entity;

/** A claim for what is gone. */
@Entity
@ApiResource(operations = {Operation.CREATE, Operation.PATCH})
public class TheftClaim extends Claim {
    String police;
}
