package com.example.warehouse;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.Hidden;
import dev.ssot.Idempotent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Positive;

/** Where products are: its key is set by clients, it reads its relations eagerly, and takes its lock with it. */
@Entity
@ApiResource
@Idempotent(hours = 1)
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class Rack {

    @Id
    @Column(length = 10)
    String code;

    @Filterable
    int aisle;

    @ManyToOne
    Supplier reservedFor;

    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true)
    @Hidden
    Lock lock = new Lock();

    Size size;

    /** An embeddable that a patch makes where there was none. */
    @Embeddable
    record Size(@Positive int width, @Positive int height) {}
}
