package com.example.values;

import dev.ssot.Filterable;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A place on earth. */
@Embeddable
record Point(
        @Min(-90) @Max(90) @Filterable double latitude,
        @Min(-180) @Max(180) double longitude) {

    Point {
        if (latitude == 0 && longitude == 0) {
            throw new IllegalArgumentException("Nobody lives there.");
        }
    }
}
