package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.Entity;

/** The same for everybody. */
@Entity
@ApiResource(operations = Operation.PATCH)
public class FlatLevy extends Levy {
    int amount;
}
