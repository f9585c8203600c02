package com.example.peer;

import io.micronaut.serde.annotation.Serdeable;

/** An author as clients see it. */
@Serdeable
public record AuthorView(Long id, String name, String email) {}
