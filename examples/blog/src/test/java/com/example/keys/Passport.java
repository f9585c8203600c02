package com.example.keys;

import dev.ssot.ApiResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;

/** A passport, which has the key of the person whom it belongs to. */
@Entity
@ApiResource
public class Passport {

    @Id
    private UUID id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    private Person holder;

    @NotBlank
    @Column(nullable = false, length = 20)
    private String number;

    public UUID getId() {
        return id;
    }

    public Person getHolder() {
        return holder;
    }

    public void setHolder(Person holder) {
        this.holder = holder;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
