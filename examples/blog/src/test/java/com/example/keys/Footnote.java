package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.FullTextSearch;
import dev.ssot.Searchable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Objects;

/** A footnote, whose embedded key takes one of its parts from the person who wrote it. */
@Entity
@ApiResource
@Bulk({Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
@FullTextSearch(language = "english")
public class Footnote {

    @EmbeddedId
    Id id;

    @MapsId("personId")
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    Person author;

    @NotBlank
    @Searchable
    @Column(nullable = false)
    String text;

    @Version
    long version;

    /** Whose footnote it is, and which. */
    @Embeddable
    public static class Id implements Serializable {

        private static final long serialVersionUID = 1L;

        short number;
        java.util.UUID personId;

        protected Id() {}

        Id(java.util.UUID personId, short number) {
            this.personId = personId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id that && number == that.number && Objects.equals(personId, that.personId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, number);
        }
    }
}
