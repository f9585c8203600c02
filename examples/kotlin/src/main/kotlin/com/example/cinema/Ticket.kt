package com.example.cinema

import dev.ssot.ApiResource
import dev.ssot.Filterable
import jakarta.persistence.ElementCollection
import jakarta.persistence.Entity
import jakarta.persistence.FetchType
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.persistence.ManyToOne
import jakarta.validation.constraints.Email
import jakarta.validation.constraints.Positive

/** A seat that is taken. All of it is in the constructor, the key too. */
@Entity
@ApiResource
class Ticket(
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable
    val screening: Screening,

    @Positive
    val seat: Int,

    /** Where it was sent to. */
    @Email
    var email: String,

    @ElementCollection
    var extras: Set<String> = setOf(),

    @Id
    @GeneratedValue
    var id: Long? = null,
)
