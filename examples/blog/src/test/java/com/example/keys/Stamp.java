package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.CreatedAt;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Locale;

/** A stamp, which its constructor makes; one of its attributes has property access. */
@Entity
@ApiResource
public class Stamp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @NotBlank
    @Column(nullable = false, length = 30)
    private String motif;

    private int cents;

    @Transient
    private String country = "";

    @CreatedAt
    @Column(nullable = false)
    private Instant created;

    @SuppressWarnings("unused")
    private Stamp() {}

    public Stamp(String motif) {
        this(motif, 1);
    }

    public Stamp(String motif, int cents) {
        this.motif = motif;
        this.cents = cents;
    }

    public Integer getId() {
        return id;
    }

    public String getMotif() {
        return motif;
    }

    public int getCents() {
        return cents;
    }

    @Access(AccessType.PROPERTY)
    @Column(length = 2)
    public String getOrigin() {
        return country;
    }

    public void setOrigin(String origin) {
        this.country = origin == null ? "" : origin.toUpperCase(Locale.ROOT);
    }

    public Instant getCreated() {
        return created;
    }

    public void setCreated(Instant created) {
        this.created = created;
    }
}
