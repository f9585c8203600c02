package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.CreatedAt;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.Sortable;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import dev.ssot.Writable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer wants to have, line by line. */
@Entity
@Table(name = "customer_order")
@ApiResource(defaultSort = "-placedAt")
@Idempotent
public class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @CreateOnly
    @Filterable
    @Expand
    private Customer customer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @Filterable
    @Transitions({
        @Transition(name = "pay", from = "NEW", to = "PAID"),
        @Transition(name = "ship", from = "PAID", to = "SHIPPED"),
        @Transition(
                name = "cancel",
                from = {"NEW", "PAID"},
                to = "CANCELLED")
    })
    private OrderStatus status = OrderStatus.NEW;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @Writable(Writable.Verb.CREATE)
    @Expand
    @NotEmpty
    @Size(max = 100)
    private List<OrderLine> lines = new ArrayList<>();

    @CreatedAt
    @Column(nullable = false)
    @Filterable
    @Sortable
    private Instant placedAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public Customer getCustomer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public OrderStatus getStatus() {
        return status;
    }

    public void setStatus(OrderStatus status) {
        this.status = status;
    }

    public List<OrderLine> getLines() {
        return lines;
    }

    public void setLines(List<OrderLine> lines) {
        this.lines = lines;
    }

    public Instant getPlacedAt() {
        return placedAt;
    }

    public void setPlacedAt(Instant placedAt) {
        this.placedAt = placedAt;
    }

    public long getVersion() {
        return version;
    }
}
