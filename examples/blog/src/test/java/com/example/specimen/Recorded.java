package com.example.specimen;

import dev.ssot.CreatedAt;
import dev.ssot.Sortable;
import dev.ssot.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What both kinds of specimens inherit. */
@MappedSuperclass
abstract class Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Version
    Integer version;

    @CreatedAt
    @Sortable
    @Column(nullable = false)
    LocalDateTime createdAt;

    @UpdatedAt
    @Column(nullable = false)
    OffsetDateTime updatedAt;
}
