package com.example;

import com.example.api.EntityTag;
import com.example.api.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An author as clients see it.
 *
 * @param articleIds present if expanded, 10 at most
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AuthorView(
        UUID id,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        long version,
        String name,
        String email,
        @Nullable String life,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Long> articleIds) implements Versioned {

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }

    AuthorView withArticleIds(List<Long> articleIds) {
        return new AuthorView(id, createdAt, updatedAt, version, name, email, life, articleIds);
    }
}
