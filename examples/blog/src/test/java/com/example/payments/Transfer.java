package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A payment from one account to another, the second part of which another customer may have. */
@Entity
@ApiResource
public class Transfer extends Payment {

    @Column(name = "transfer_number")
    private Long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @Expand
    private Customer beneficiary;

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public Customer getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(Customer beneficiary) {
        this.beneficiary = beneficiary;
    }
}
