package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Writable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A block of seats: its key has two parts, that of a seat three, and the one is linked to the other. */
@Entity
@IdClass(Block.Key.class)
@ApiResource
@Bulk(Bulk.Kind.UPDATE)
public class Block {

    /** Which hall, and from which row on. */
    public record Key(String hall, Integer row) implements Serializable {}

    @Id
    @Column(length = 60)
    @Filterable
    String hall;

    @Id
    @Column(name = "block_row")
    Integer row;

    @Nullable
    String label;

    @ManyToOne(fetch = FetchType.EAGER)
    @Nullable
    Entrance entrance;

    @ManyToMany
    @Size(max = 2)
    @Expand(as = Expand.Form.IDS)
    @Writable({Writable.Verb.REPLACE, Writable.Verb.LINK, Writable.Verb.UNLINK})
    Set<Seat> seats = new LinkedHashSet<>();

    @OneToMany(mappedBy = "block", cascade = CascadeType.ALL, orphanRemoval = true)
    @Expand
    @Writable(Writable.Verb.CREATE)
    List<Marking> markings = new ArrayList<>();
}
