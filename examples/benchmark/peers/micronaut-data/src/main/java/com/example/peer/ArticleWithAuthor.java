package com.example.peer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** An article together with its author. */
@Serdeable
public record ArticleWithAuthor(
        Long id,
        String title,
        String slug,
        String body,
        Status status,
        int views,
        Instant createdAt,
        Instant updatedAt,
        int version,
        AuthorView author) {}
