package com.example.cinema

import dev.ssot.ApiResource
import dev.ssot.Filterable
import dev.ssot.Sortable
import jakarta.persistence.Column
import jakarta.persistence.Entity
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.validation.constraints.NotBlank
import java.time.LocalDate

/** Who makes films, and who is in them. */
@Entity
@ApiResource(path = "/people")
class Person(
    /** What people call them. */
    @NotBlank
    @Column(unique = true)
    @Filterable
    @Sortable
    var name: String,

    var born: LocalDate? = null,
) {
    @Id
    @GeneratedValue
    val id: Long? = null
}
