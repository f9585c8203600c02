package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Money that goes back, whatever the payment was. */
@Entity
@ApiResource
public class Refund extends Recorded<Long> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Expand
    @Filterable(depth = 1)
    private Payment payment;

    public Payment getPayment() {
        return payment;
    }

    public void setPayment(Payment payment) {
        this.payment = payment;
    }
}
