package com.example.payments;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;

/** A notice by telephone. */
@Entity
@ApiResource
public class Message extends Notice {

    private String telephone;

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }
}
