package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import dev.ssot.Subtypes;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** Money that a customer has paid. */
@Entity
@Inheritance
@ApiResource
@Subtypes({CardPayment.class, Transfer.class})
public abstract class Payment {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;

    @Filterable
    @Sortable
    BigDecimal amount;
}
