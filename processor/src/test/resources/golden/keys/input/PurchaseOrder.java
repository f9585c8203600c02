package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What somebody has ordered. */
@Entity
public class PurchaseOrder {

    @Id
    @GeneratedValue
    private Long id;

    public Long getId() {
        return id;
    }
}
