package com.example.keys;

import dev.ssot.ApiResource;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Positive;

/** The same for everybody. */
@Entity
@DiscriminatorValue("flat")
@ApiResource
public class FlatLevy extends Levy {

    @Positive
    int amount;
}
