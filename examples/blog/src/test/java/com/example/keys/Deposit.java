package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What lies in a locker: one that may be deleted and still be there. */
@Entity
@ApiResource
public class Deposit {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Column(nullable = false)
    @Filterable
    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    @Expand
    @Nullable
    Locker locker;
}
