package com.example;

import com.example.api.EntityTag;
import com.example.api.LooselyVersioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An article as clients see it.
 *
 * @param author present if expanded
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleView(
        Long id,
        String title,
        String slug,
        long views,
        @Nullable Integer likes,
        Long authorId,
        String createdBy,
        @Nullable String updatedBy,
        LocalDateTime version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AuthorSummary author) implements LooselyVersioned {

    public ArticleView {
        // Expanded by a left join: where there is no author, the row holds nulls.
        if (author != null && author.id() == null) {
            author = null;
        }
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }

    /** What an expanded author shows of an author. */
    public record AuthorSummary(Long id, String name) {}
}
