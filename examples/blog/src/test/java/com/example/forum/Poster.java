package com.example.forum;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.SoftDelete;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who posts; of no version, and removed by one statement. */
@Entity
@ApiResource
class Poster {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Filterable
    @Searchable
    @Sortable
    String name;

    @Column(unique = true)
    String email;

    @SoftDelete(purge = true)
    @SuppressWarnings("SSOT058")
    Instant deletedAt;

    @OneToMany(mappedBy = "author")
    @Expand(max = 5)
    @SubResource
    List<Discussion> discussions = new ArrayList<>();

    Long getId() {
        return id;
    }
}
