package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;

/** A seat in an aeroplane, whose flight never changes. */
@Entity
@ApiResource
public class FlightBooking extends Booking {

    @NotBlank
    @CreateOnly
    @Column(unique = true)
    private String flight;

    public String getFlight() {
        return flight;
    }

    public void setFlight(String flight) {
        this.flight = flight;
    }
}
