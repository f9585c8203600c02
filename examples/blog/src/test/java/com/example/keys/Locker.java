package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Counter;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.SoftDelete;
import dev.ssot.SubResource;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import dev.ssot.Writable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A locker, whose key has two parts: it is counted with, goes from state to state, and stays there when it is deleted. */
@Entity
@IdClass(Locker.Key.class)
@ApiResource
@Idempotent
@Bulk(Bulk.Kind.DELETE)
public class Locker {

    /** Which aisle, and which place of it. */
    public record Key(String aisle, Integer place) implements Serializable {}

    /** Whether it can be used. */
    public enum Stage {
        EMPTY,
        OPEN,
        SHUT
    }

    @Id
    @Column(length = 60)
    @Filterable
    String aisle;

    @Id
    Integer place;

    @Nullable
    String label;

    @Counter(decrement = true)
    @Column(updatable = false)
    long looks;

    @Transitions({
        @Transition(name = "open", from = "EMPTY", to = "OPEN"),
        @Transition(name = "shut", from = "OPEN", to = "SHUT")
    })
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Stage stage;

    @SoftDelete(purge = true)
    @Nullable
    Instant removedAt;

    @OneToMany(mappedBy = "locker")
    @Expand(max = 2)
    @SubResource
    @Writable({Writable.Verb.LINK, Writable.Verb.UNLINK})
    List<Deposit> deposits = new ArrayList<>();

    @OneToMany(mappedBy = "locker", cascade = CascadeType.ALL, orphanRemoval = true)
    @Expand
    @Writable(Writable.Verb.CREATE)
    List<Sticker> stickers = new ArrayList<>();

    @Version
    int version;
}
