package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;

/** A house. */
@Entity
@ApiResource
public class House extends Asset {

    int rooms;
}
