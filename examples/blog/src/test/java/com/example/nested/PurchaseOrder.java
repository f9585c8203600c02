package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Expand;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** A parent with a version and nothing else that a change of its lines would change. */
@Entity
@ApiResource
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.UPDATE})
class PurchaseOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String customer;

    @Valid
    @OneToMany(mappedBy = "purchaseOrder", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(value = Verb.CREATE, max = 5)
    @Expand
    List<OrderLine> lines = new ArrayList<>();

    @Version
    long version;
}
