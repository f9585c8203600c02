package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A word that articles are found by. */
@Entity
@ApiResource(operations = {Operation.LIST, Operation.CREATE, Operation.DELETE})
public class Tag {

    @Id
    String word;

    int weight;
}
