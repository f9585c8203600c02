package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import dev.ssot.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/** What somebody has asked for. */
@Entity
@ApiResource
public class PurchaseOrder {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    private String customer;

    @Transitions(
            initial = "OPEN",
            value = {
                @Transition(name = "pay", from = "OPEN", to = "PAID"),
                @Transition(name = "ship", from = "PAID", to = "SHIPPED"),
                @Transition(name = "sendBack", from = "SHIPPED", to = "PAID"),
                @Transition(name = "cancel", from = {"OPEN", "PAID"}, to = "CANCELLED")
            })
    @Filterable
    @Column(nullable = false)
    private OrderStatus status;

    @UpdatedAt
    private Instant updatedAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public void setStatus(OrderStatus status) {
        this.status = status;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }

    public long getVersion() {
        return version;
    }
}
