package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Somebody who pays. */
@Entity
@ApiResource
public class Customer extends Recorded<Long> {

    @Column(nullable = false)
    private String name;

    @OneToMany(mappedBy = "payer")
    @SubResource
    private List<Payment> payments = new ArrayList<>();

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Payment> getPayments() {
        return payments;
    }
}
