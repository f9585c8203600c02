package com.example;

import dev.ssot.ApiResource;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.UUID;

/** Where products are kept. */
@Entity
@ApiResource
public class Warehouse {

    @Id
    UUID id;

    @Column(unique = true)
    String code;

    @OneToMany(mappedBy = "warehouse")
    @SubResource
    List<Product> products;
}
