package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Counter;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** A seat, whose key is embedded, and a record; there is no version of it. */
@Entity
@ApiResource(sparseFields = true)
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        maxAffected = 3)
public class Seat {

    /** Where the seat is. */
    @Embeddable
    public record Place(
            @Column(length = 60) @Filterable String hall,
            @Column(name = "seat_row") int row,
            int number) implements Serializable {}

    @EmbeddedId
    private Place id;

    @Min(1)
    @Max(5)
    @Filterable
    @Sortable
    private int category = 3;

    @Counter
    @Column(updatable = false)
    private int visits;

    @OneToMany(mappedBy = "seat")
    @Expand
    @SubResource
    private Set<Admission> admissions = new HashSet<>();

    public Place getId() {
        return id;
    }

    public void setId(Place id) {
        this.id = id;
    }

    public int getCategory() {
        return category;
    }

    public int getVisits() {
        return visits;
    }

    public Set<Admission> getAdmissions() {
        return admissions;
    }

    public void setCategory(int category) {
        this.category = category;
    }
}
