package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Subtypes;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;

/** What a club wants from its members each year. */
@Entity
@IdClass(Levy.Key.class)
@Inheritance
@ApiResource(operations = {Operation.GET, Operation.PATCH})
@Subtypes(FlatLevy.class)
public abstract class Levy {
    public record Key(String club, int year) {}

    @Id
    String club;

    @Id
    int year;

    String reason;
}
