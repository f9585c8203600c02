package com.example.peer;

import java.time.Instant;

/** An article together with its author. */
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
