package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;

/** A payment by card. */
@Entity
@DiscriminatorValue("card")
@ApiResource
public class CardPayment extends Payment {

    @NotBlank
    @Filterable
    @Column(name = "card_number")
    private String number;

    private int instalments = 1;

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getInstalments() {
        return instalments;
    }

    public void setInstalments(int instalments) {
        this.instalments = instalments;
    }
}
