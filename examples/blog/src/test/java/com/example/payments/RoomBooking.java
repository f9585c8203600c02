package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** A room in a hotel, for some nights. */
@Entity
@DiscriminatorValue("room")
@ApiResource
public class RoomBooking extends Booking {

    @Min(1)
    @Max(30)
    private int nights = 1;

    private Period period;

    public int getNights() {
        return nights;
    }

    public void setNights(int nights) {
        this.nights = nights;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }
}
