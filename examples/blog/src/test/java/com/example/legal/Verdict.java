package com.example.legal;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What is read alone, and so has no setters. */
@Entity
@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.DELETE})
class Verdict {

    @Id
    @GeneratedValue
    private Long id;

    private String text;

    protected Verdict() {}

    Long getId() {
        return id;
    }

    String getText() {
        return text;
    }
}
