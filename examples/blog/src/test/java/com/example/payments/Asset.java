package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Subtypes;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** What is worth something: each class has a table of its own beside this one, and none a version. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@ApiResource(operations = {Operation.GET, Operation.CREATE, Operation.UPDATE, Operation.PATCH})
@Subtypes(
        value = {House.class, Boat.class},
        member = "kind")
public abstract class Asset {

    @Id
    @GeneratedValue
    Long id;

    String owner;

    /** What it is of is no reserved word of anybody's. */
    String type;
}
