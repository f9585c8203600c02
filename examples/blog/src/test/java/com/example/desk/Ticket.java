package com.example.desk;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import dev.ssot.UpdatedAt;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

/** What somebody needs help with: one state, a version, and every other way to write it. */
@Entity
@ApiResource
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE},
        byFilter = Bulk.Kind.UPDATE)
class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    @Column(nullable = false, length = 100)
    String subject;

    @Upsert
    @Column(unique = true, length = 20)
    String number;

    @Transitions(
            initial = "OPEN",
            value = {
                @Transition(name = "resolve", from = "OPEN", to = "RESOLVED"),
                @Transition(name = "close", from = "RESOLVED", to = "CLOSED"),
                @Transition(
                        name = "sendBack",
                        from = {"RESOLVED", "CLOSED"},
                        to = "OPEN"),
                @Transition(
                        name = "drop",
                        from = {"OPEN", "RESOLVED"},
                        to = "DROPPED")
            })
    @Filterable
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Stage stage;

    @UpdatedAt
    Instant updatedAt;

    @Version
    long version;

    enum Stage {
        DROPPED,
        OPEN,
        RESOLVED,
        CLOSED
    }
}
