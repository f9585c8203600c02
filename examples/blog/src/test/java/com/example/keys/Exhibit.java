package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Subtypes;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;

/** What is shown in a room: something by itself, or something special without routes of its own. */
@Entity
@Inheritance
@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.DELETE})
@Subtypes(Painting.class)
public class Exhibit {

    /** Where it is. */
    @Embeddable
    public record Spot(String room, int number) {}

    @EmbeddedId
    Spot spot;

    String title;
}
