package com.example.peer;

import java.time.Instant;

/** An article as clients see it. */
public record ArticleView(
        Long id,
        String title,
        String slug,
        String body,
        Status status,
        int views,
        Instant createdAt,
        Instant updatedAt,
        int version,
        Long authorId) {}
