package com.example.nested;

import dev.ssot.CreatedBy;
import dev.ssot.UpdatedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;

@Entity
class InvoicePosition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Invoice invoice;

    @NotBlank
    String text;

    @ManyToOne(fetch = FetchType.LAZY)
    Account account;

    @CreatedBy
    @Column(nullable = false)
    String createdBy;

    @UpdatedBy
    String updatedBy;
}
