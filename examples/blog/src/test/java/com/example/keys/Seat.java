package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** A seat, whose key is embedded, and a record; there is no version of it. */
@Entity
@ApiResource(sparseFields = true)
public class Seat {

    /** Where the seat is. */
    @Embeddable
    public record Place(
            @Column(length = 20) @Filterable String hall,
            @Column(name = "seat_row") int row,
            int number) implements Serializable {}

    @EmbeddedId
    private Place id;

    @Min(1)
    @Max(5)
    @Filterable
    @Sortable
    private int category = 3;

    public Place getId() {
        return id;
    }

    public void setId(Place id) {
        this.id = id;
    }

    public int getCategory() {
        return category;
    }

    public void setCategory(int category) {
        this.category = category;
    }
}
