package com.example.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;

/** What is stuck on a locker, and belongs to it alone. */
@Entity
public class Sticker {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Column(nullable = false)
    String text;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Locker locker;
}
