package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An aisle of a hall, with its labels and what its shelves carry. */
@Entity
@ApiResource(operations = {Operation.LIST, Operation.GET})
public class Aisle {

    @Embeddable
    public record Place(String hall, int number) implements Serializable {}

    @Embeddable
    public record Load(int weight, int width) {}

    @EmbeddedId
    Place place;

    @ElementCollection
    @OrderColumn
    List<String> labels = new ArrayList<>();

    @ElementCollection
    Map<String, Load> loads = new HashMap<>();
}
