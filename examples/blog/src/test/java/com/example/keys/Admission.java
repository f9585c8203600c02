package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An admission, which refers to what has keys of several parts: to one and to many, embedded keys and others. */
@Entity
@ApiResource
public class Admission {

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
    Seat seat;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable
    @Expand
    Membership buyer;

    /** Who pays for it, if not the buyer. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    @Expand
    @Nullable
    Membership sponsor;

    /** Where it may be used as well. */
    @ManyToMany
    @Expand
    List<Seat> others = new ArrayList<>();

    @ManyToMany
    @Expand(as = Expand.Form.IDS)
    @Filterable
    Set<Membership> guests = new LinkedHashSet<>();

    @Version
    long version;
}
