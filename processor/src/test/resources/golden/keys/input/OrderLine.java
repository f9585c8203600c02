package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A line of an order, told from the others by the order and a number. */
@Entity
@ApiResource
public class OrderLine {

    /** The key. */
    @Embeddable
    public record Id(Long orderId, Integer number) implements Serializable {}

    @EmbeddedId
    private Id id;

    @MapsId("orderId")
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    private PurchaseOrder order;

    @Column(unique = true)
    private String code;

    @Version
    private long version;

    public Id getId() {
        return id;
    }

    public void setId(Id id) {
        this.id = id;
    }

    public PurchaseOrder getOrder() {
        return order;
    }

    public void setOrder(PurchaseOrder order) {
        this.order = order;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getVersion() {
        return version;
    }
}
