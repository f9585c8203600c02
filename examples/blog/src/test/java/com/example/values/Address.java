package com.example.values;

import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where somebody lives. */
@Embeddable
class Address {

    @Searchable
    @Size(max = 60)
    private String street;

    @NotBlank
    @Size(max = 40)
    @Filterable
    @Sortable
    @Searchable
    private String city;

    private Point point;

    String getStreet() {
        return street;
    }

    void setStreet(String street) {
        this.street = street;
    }

    String getCity() {
        return city;
    }

    void setCity(String city) {
        this.city = city;
    }

    Point getPoint() {
        return point;
    }

    void setPoint(Point point) {
        this.point = point;
    }
}
