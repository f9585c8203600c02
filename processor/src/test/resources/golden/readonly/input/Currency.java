package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Operation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What is paid with. */
@Entity
@ApiResource(operations = Operation.GET)
public class Currency {

    @Id
    String code;

    @ManyToOne
    @Expand
    Country country;
}
