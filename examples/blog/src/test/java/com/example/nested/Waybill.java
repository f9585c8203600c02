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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A parent of entities whose keys clients choose: derived from its own by both ways of Jakarta Persistence, and not. */
@Entity
@ApiResource
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.UPDATE})
class Waybill {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String carrier;

    @OneToMany(mappedBy = "waybill", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(value = Verb.CREATE, max = 5)
    @Expand
    List<WaybillLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "waybill", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    @Expand
    Set<Cargo> cargoes = new LinkedHashSet<>();

    @OneToMany(mappedBy = "waybill", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    @Expand
    List<Pallet> pallets = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "waybill_id")
    @Writable(Verb.CREATE)
    @Expand
    List<Seal> seals = new ArrayList<>();

    @Version
    long version;
}
