package com.example.library;

import dev.ssot.ApiResource;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A key that clients choose, unique attributes with names that generated code uses itself, and relations without a way back. */
@Entity
@ApiResource(path = "shelves")
class Shelf {

    @Id
    @Column(length = 20)
    String code;

    @Column(unique = true)
    Integer id;

    @Column(unique = true)
    UUID expand;

    @OneToMany
    @JoinColumn(name = "shelf_code")
    @SubResource(path = "/on/it/")
    Set<Volume> volumes = new HashSet<>();

    @OneToMany
    @JoinTable(name = "shelf_lost_volumes")
    @SubResource
    Set<Volume> lostVolumes = new HashSet<>();
}
