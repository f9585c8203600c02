package com.example;

import dev.ssot.ApiResource;
import dev.ssot.FullTextSearch;
import dev.ssot.Operation;
import dev.ssot.Searchable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Found by its words. */
@Entity
@ApiResource(operations = {Operation.LIST, Operation.COUNT}, defaultSort = "-id")
@FullTextSearch
public class Note {

    @Id
    Long id;

    @Searchable
    @Column(nullable = false)
    String title;

    @Searchable
    String body;
}
