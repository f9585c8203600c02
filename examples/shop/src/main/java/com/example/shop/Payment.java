package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.CreatedAt;
import dev.ssot.Filterable;
import dev.ssot.Operation;
import dev.ssot.Sortable;
import dev.ssot.Subtypes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Instant;

/** What a customer pays for an order, in one way or another. */
@Entity
@Inheritance
@ApiResource(
        operations = {
            Operation.LIST,
            Operation.GET,
            Operation.COUNT,
            Operation.CREATE,
            Operation.UPDATE,
            Operation.PATCH,
            Operation.DELETE
        },
        defaultSort = "-paidAt")
@Subtypes({CardPayment.class, InvoicePayment.class})
public abstract class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @CreateOnly
    @Filterable
    private Order order;

    @NotNull
    @Positive
    @Digits(integer = 8, fraction = 2)
    @Column(nullable = false, precision = 10, scale = 2)
    @Filterable
    @Sortable
    private BigDecimal amount;

    @CreatedAt
    @Column(nullable = false)
    @Sortable
    private Instant paidAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public Order getOrder() {
        return order;
    }

    public void setOrder(Order order) {
        this.order = order;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Instant getPaidAt() {
        return paidAt;
    }

    public void setPaidAt(Instant paidAt) {
        this.paidAt = paidAt;
    }

    public long getVersion() {
        return version;
    }
}
