package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A boat. */
@Entity
@DiscriminatorValue("it's a boat")
@ApiResource
public class Boat extends Asset {

    String harbour;
}
