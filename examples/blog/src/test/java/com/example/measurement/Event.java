package com.example.measurement;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What there is much of, with an index for its usual order. */
@Entity
@Table(
        name = "event",
        indexes = @Index(name = "event_quality_at_idx", columnList = "quality, happened_at desc, id desc"))
@ApiResource(defaultSort = "-happenedAt")
class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @Filterable
    Quality quality;

    @NotNull
    @CreateOnly
    @Column(nullable = false)
    @Sortable
    Instant happenedAt;
}
