package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.CreateOnly;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.Upsert;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/** A parent that is written in every way there is; its removal reaches its positions by orphanRemoval alone. */
@Entity
@ApiResource(sparseFields = true)
@Idempotent
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class Invoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotNull
    @Column(unique = true, length = 20)
    @CreateOnly
    @Filterable
    @Upsert
    String number;

    @NotBlank
    @Filterable
    String customer;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @Writable(value = Verb.CREATE, max = 3)
    @Expand
    List<InvoicePosition> positions = new ArrayList<>();

    @Version
    long version;
}
