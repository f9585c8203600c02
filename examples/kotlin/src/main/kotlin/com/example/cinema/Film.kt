package com.example.cinema

import dev.ssot.ApiResource
import dev.ssot.Expand
import dev.ssot.Filterable
import dev.ssot.Searchable
import dev.ssot.Sortable
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embedded
import jakarta.persistence.Entity
import jakarta.persistence.EnumType
import jakarta.persistence.Enumerated
import jakarta.persistence.FetchType
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.persistence.ManyToMany
import jakarta.persistence.ManyToOne
import jakarta.persistence.OneToMany
import jakarta.persistence.Version
import jakarta.validation.constraints.Positive
import jakarta.validation.constraints.Size

/** A film that is shown. */
@Entity
@ApiResource
class Film(
    /** What is on the poster. */
    @Size(min = 1, max = 200)
    @Searchable
    @Sortable
    var title: String,

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable
    @Expand
    var director: Person,

    @get:Positive
    var minutes: Int? = null,

    @Embedded
    var price: Money? = null,
) {
    @Id
    @GeneratedValue
    val id: Long? = null

    @Version
    val version: Int = 0

    @Enumerated(EnumType.STRING)
    @Filterable
    var rating: Rating = Rating.EVERYBODY

    @Filterable
    var isSubtitled: Boolean = false

    @ElementCollection
    var languages: List<String> = listOf()

    @ManyToMany
    @Expand
    var cast: List<Person> = listOf()

    @OneToMany(mappedBy = "film")
    var screenings: MutableList<Screening> = mutableListOf()
}
