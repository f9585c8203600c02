package com.example.payments;

import dev.ssot.ReadOnly;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A payment by a piece of paper, which nobody makes by this API. */
@Entity
public class Cheque extends Payment {

    @ReadOnly
    private String bank;

    @ReadOnly
    @Embedded
    @AttributeOverride(name = "firstDay", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "valid_to"))
    private Period validity;

    public String getBank() {
        return bank;
    }

    public Period getValidity() {
        return validity;
    }
}
