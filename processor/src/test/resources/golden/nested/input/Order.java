package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is bought at once. */
@Entity(name = "PurchaseOrder")
@ApiResource
public class Order {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    private String customer;

    @Size(min = 1)
    @OrderColumn
    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    @Expand
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(value = Verb.CREATE, max = 9)
    @Expand
    private List<OrderStop> stops = new ArrayList<>();

    @Size(max = 5)
    @ManyToMany
    @Writable({Verb.LINK, Verb.UNLINK})
    private Set<Parcel> parcels = new LinkedHashSet<>();

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

    public List<OrderLine> getLines() {
        return lines;
    }

    public List<OrderStop> getStops() {
        return stops;
    }

    public Set<Parcel> getParcels() {
        return parcels;
    }

    public long getVersion() {
        return version;
    }
}
