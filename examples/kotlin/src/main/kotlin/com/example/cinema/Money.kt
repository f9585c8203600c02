package com.example.cinema

import jakarta.persistence.Column
import jakarta.persistence.Embeddable
import jakarta.validation.constraints.Min
import jakarta.validation.constraints.Size
import java.math.BigDecimal

/** What something costs. */
@Embeddable
data class Money(
    @Min(0) @Column(precision = 9, scale = 2) val amount: BigDecimal,
    @Size(min = 3, max = 3) val currency: String = "EUR",
)
