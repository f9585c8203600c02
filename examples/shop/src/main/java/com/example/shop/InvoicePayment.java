package com.example.shop;

import dev.ssot.ApiResource;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A payment of an invoice that is due some day. */
@Entity
@DiscriminatorValue("invoice")
@ApiResource
public class InvoicePayment extends Payment {

    @NotNull
    private LocalDate dueOn;

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
