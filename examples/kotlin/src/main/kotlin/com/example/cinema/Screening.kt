package com.example.cinema

import dev.ssot.ApiResource
import dev.ssot.Filterable
import dev.ssot.Sortable
import jakarta.persistence.Entity
import jakarta.persistence.FetchType
import jakarta.persistence.Id
import jakarta.persistence.ManyToOne
import java.time.Instant
import java.util.UUID

/** A film at a time. */
@Entity
@ApiResource
class Screening {
    @Id
    var id: UUID? = null

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable
    lateinit var film: Film

    @Filterable
    @Sortable
    lateinit var startsAt: Instant

    var seats: Int = 100
}
