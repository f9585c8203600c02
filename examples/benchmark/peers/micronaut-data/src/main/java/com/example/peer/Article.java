package com.example.peer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.DateUpdated;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

@MappedEntity("article")
public record Article(
        @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable
        Long id,

        String title,
        String slug,
        String body,
        Status status,
        int views,
        @DateCreated @Nullable Instant createdAt,
        @DateUpdated @Nullable Instant updatedAt,
        @Version @Nullable Integer version,
        @Relation(Relation.Kind.MANY_TO_ONE) Author author) {

    static Article of(NewArticle input, Author author) {
        return new Article(
                null, input.title(), input.slug(), input.body(), input.status(), 0, null, null, null, author);
    }

    Article with(ArticlePatch patch) {
        return new Article(
                id,
                patch.title() != null ? patch.title() : title,
                slug,
                body,
                status,
                patch.views() != null ? patch.views() : views,
                createdAt,
                updatedAt,
                version,
                author);
    }
}
