package com.example.shop;

import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/** Where somebody is. */
@Embeddable
public class Address {

    @Size(max = 100)
    @Column(length = 100)
    @Filterable
    private String town;

    @Size(max = 10)
    @Column(length = 10)
    private String postcode;

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }
}
