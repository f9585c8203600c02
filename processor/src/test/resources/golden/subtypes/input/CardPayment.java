package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;

/** A payment by card. */
@Entity
@DiscriminatorValue("card")
@ApiResource(operations = {Operation.GET, Operation.CREATE})
public class CardPayment extends Payment {
    @NotNull
    String cardNumber;
}
