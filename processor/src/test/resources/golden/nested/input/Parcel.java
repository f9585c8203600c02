package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is sent: nothing but linked. */
@Entity
@ApiResource(operations = Operation.GET)
public class Parcel {

    @Id
    String code;

    @ManyToMany(mappedBy = "parcels")
    @Writable(Verb.LINK)
    Set<Order> orders = new LinkedHashSet<>();

    @ManyToOne
    Parcel crate;

    @OneToMany(mappedBy = "crate")
    @Writable({Verb.LINK, Verb.UNLINK})
    Set<Parcel> contents = new LinkedHashSet<>();
}
