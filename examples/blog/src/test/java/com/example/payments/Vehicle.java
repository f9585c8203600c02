package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Sortable;
import dev.ssot.Subtypes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** What moves: each class has a table of its own beside this one, and some vehicles are nothing special. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@ApiResource(
        operations = {Operation.LIST, Operation.GET, Operation.COUNT, Operation.DELETE},
        defaultSort = "plate")
@Subtypes(
        value = {Car.class, Van.class},
        member = "kind")
public class Vehicle extends Retired<Long> {

    @Sortable
    @Column(nullable = false)
    private String plate;

    /** What it is of is no reserved word of anybody's. */
    private String type;

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
