package com.example.nested;

import dev.ssot.CreateOnly;
import dev.ssot.CreatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/** Belongs to one order alone, and is no resource. */
@Entity
class OrderLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PurchaseOrder purchaseOrder;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Ware ware;

    @Positive
    int quantity;

    @Pattern(regexp = "[a-z ]+")
    String note;

    @Email
    String contact;

    @Column(unique = true)
    String serial;

    @CreateOnly
    String voucher;

    @CreatedAt
    Instant createdAt;
}
