package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;

/** Where the warehouse keeps things. */
@Entity
@ApiResource
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = Bulk.Kind.UPDATE,
        maxAffected = 3)
public class Place {

    @EmbeddedId
    private PlaceId id;

    @Size(max = 100)
    @Column(length = 100)
    private String note;

    @Version
    private long version;

    public PlaceId getId() {
        return id;
    }

    public void setId(PlaceId id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public long getVersion() {
        return version;
    }
}
