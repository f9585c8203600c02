package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;

/** A car for things, too. */
@Entity
@ApiResource
public class Van extends Car {

    private Double volume;

    public Double getVolume() {
        return volume;
    }

    public void setVolume(Double volume) {
        this.volume = volume;
    }
}
