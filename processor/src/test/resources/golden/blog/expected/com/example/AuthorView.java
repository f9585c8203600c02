package com.example;

import com.example.api.EntityTag;
import com.example.api.Named;
import com.example.api.Sparse;
import com.example.api.Versioned;
import com.example.api.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    /** The key, these fields and what is expanded; all there is if no field is named. */
    public View only(Set<Field> fields) {
        if (fields.isEmpty()) {
            return this;
        }
        return Sparse.of(entityTag(), fields)
                .with("id", id)
                .with(Field.CREATED_AT, createdAt)
                .with(Field.UPDATED_AT, updatedAt)
                .with(Field.VERSION, version)
                .with(Field.NAME, name)
                .with(Field.EMAIL, email)
                .with(Field.LIFE, life)
                .withExpanded("articleIds", articleIds);
    }

    /** What clients can choose to be shown. */
    public enum Field implements Named {
        ID,
        CREATED_AT,
        UPDATED_AT,
        VERSION,
        NAME,
        EMAIL,
        LIFE
    }
}
