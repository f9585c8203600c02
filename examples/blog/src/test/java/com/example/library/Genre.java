package com.example.library;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** The other side of a relation, with neither filters nor counts. */
@Entity
@ApiResource(operations = {Operation.LIST, Operation.CREATE})
class Genre {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String name;

    @ManyToMany(mappedBy = "genres")
    @SubResource
    Set<Volume> volumes = new HashSet<>();
}
