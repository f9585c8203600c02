package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.PositiveOrZero;

/** How many of a variant are there. Whoever changes that must have seen the present number. */
@Entity
@ApiResource(path = "stocks", requireIfMatch = true)
public class Stock {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(unique = true)
    @CreateOnly
    @Filterable
    @Expand
    private Variant variant;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    @Expand
    private Place place;

    @PositiveOrZero
    @Filterable
    @Sortable
    private int quantity;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public Variant getVariant() {
        return variant;
    }

    public void setVariant(Variant variant) {
        this.variant = variant;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public long getVersion() {
        return version;
    }
}
