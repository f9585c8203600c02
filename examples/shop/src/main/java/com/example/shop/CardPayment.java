package com.example.shop;

import dev.ssot.ApiResource;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A payment by card, of which nobody keeps more than the last digits. */
@Entity
@DiscriminatorValue("card")
@ApiResource
public class CardPayment extends Payment {

    @NotNull
    @Pattern(regexp = "[0-9]{4}", message = "must be the last four digits")
    @Column(length = 4)
    private String lastDigits;

    public String getLastDigits() {
        return lastDigits;
    }

    public void setLastDigits(String lastDigits) {
        this.lastDigits = lastDigits;
    }
}
