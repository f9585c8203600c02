package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Operation;
import dev.ssot.Subtypes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/** What somebody has booked, all in one table; the routes of the whole write, too. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@ApiResource(
        operations = {
            Operation.LIST,
            Operation.GET,
            Operation.COUNT,
            Operation.CREATE,
            Operation.UPDATE,
            Operation.PATCH,
            Operation.DELETE
        })
@Subtypes({RoomBooking.class, FlightBooking.class})
public abstract class Booking extends Recorded<Long> {

    @NotBlank
    @Filterable
    @Column(nullable = false)
    private String guest;

    @Column(precision = 24, scale = 6)
    private BigDecimal price;

    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }
}
