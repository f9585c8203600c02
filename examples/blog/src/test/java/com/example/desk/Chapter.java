package com.example.desk;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.SoftDelete;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import dev.ssot.Tree;
import dev.ssot.UpdatedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A tree with states, of which nothing is ever lost, and nobody changes anything namelessly. */
@Entity
@ApiResource
@Bulk(value = Bulk.Kind.UPDATE, byFilter = Bulk.Kind.UPDATE)
class Chapter {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    @Column(nullable = false, length = 100)
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @Tree
    Chapter parent;

    @Transitions({
        @Transition(name = "open", from = "DRAFT", to = "OPEN"),
        @Transition(name = "shut", from = "OPEN", to = "SHUT")
    })
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    Stage stage;

    @UpdatedBy
    @Column(nullable = false, length = 100)
    String changedBy;

    @SoftDelete(purge = true)
    Instant deletedAt;

    enum Stage {
        DRAFT,
        OPEN,
        SHUT
    }
}
