package com.example.nested;

import dev.ssot.CreatedAt;
import dev.ssot.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Positive;
import java.time.Instant;

/** The classic line: its key is that of its parent, and a number. */
@Entity
@IdClass(WaybillLine.Key.class)
class WaybillLine {

    /** The key of a line. */
    record Key(Long waybill, int number) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    Waybill waybill;

    @Id
    @Positive
    int number;

    @Positive
    int quantity;

    @Column(unique = true)
    String serial;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;
}
