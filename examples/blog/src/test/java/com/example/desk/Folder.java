package com.example.desk;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.Tree;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;

/** A tree without a version, whose keys come from a sequence. */
@Entity
@ApiResource
@Bulk(value = Bulk.Kind.UPDATE, byFilter = Bulk.Kind.UPDATE)
class Folder {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Filterable
    @Searchable
    @Sortable
    @Column(nullable = false, length = 100)
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @Tree
    @Filterable
    @Expand
    Folder parent;
}
