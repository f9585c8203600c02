package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What a customer thinks of a product, from one star to five. */
@Entity
@IdClass(RatingId.class)
@ApiResource
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
public class Rating {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    private Customer customer;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    private Product product;

    @Min(1)
    @Max(5)
    @Filterable
    private int stars;

    @Version
    private long version;

    public Customer getCustomer() {
        return customer;
    }

    public void setCustomer(Customer customer) {
        this.customer = customer;
    }

    public Product getProduct() {
        return product;
    }

    public void setProduct(Product product) {
        this.product = product;
    }

    public int getStars() {
        return stars;
    }

    public void setStars(int stars) {
        this.stars = stars;
    }

    public long getVersion() {
        return version;
    }
}
