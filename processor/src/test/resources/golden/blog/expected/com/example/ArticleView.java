package com.example;

import com.example.api.EntityTag;
import com.example.api.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An article as clients see it.
 *
 * @param author present if expanded
 * @param editor present if expanded
 * @param tags present if expanded, 10 at most
 * @param replies present if expanded, 3 at most
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleView(
        Long id,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        long version,
        String title,
        String slug,
        @Nullable String isbn,
        Status status,
        @Nullable Byte stars,
        int words,
        @Nullable BigDecimal fee,
        @Nullable LocalDate publishedOn,
        @Nullable Long views,
        @Nullable ArticleSeoData seo,
        ArticlePriceData price,
        UUID authorId,
        @Nullable UUID editorId,
        @Nullable Long orderId,
        @Nullable Long translationId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AuthorSummary author,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AuthorSummary editor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TagSummary> tags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ArticleSummary> replies) implements Versioned {

    public ArticleView {
        // Expanded by a left join: where there is no editor, the row holds nulls.
        if (editorId == null) {
            editor = null;
        }
        // Where there is no seo, the row holds nulls.
        if (seo != null && seo.holdsNothing()) {
            seo = null;
        }
        // Where there is no price, the row holds nulls.
        if (price != null && price.holdsNothing()) {
            price = null;
        }
    }

    @Override
    public EntityTag entityTag() {
        return EntityTag.ofVersion(version);
    }

    ArticleView withTags(List<TagSummary> tags) {
        return new ArticleView(id, createdAt, updatedAt, version, title, slug, isbn, status, stars,
                words, fee, publishedOn, views, seo, price, authorId, editorId, orderId,
                translationId, author, editor, tags, replies);
    }

    ArticleView withReplies(List<ArticleSummary> replies) {
        return new ArticleView(id, createdAt, updatedAt, version, title, slug, isbn, status, stars,
                words, fee, publishedOn, views, seo, price, authorId, editorId, orderId,
                translationId, author, editor, tags, replies);
    }

    /** What an expanded reply shows of an article. */
    public record ArticleSummary(
            Long id,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt,
            String title,
            String slug,
            @Nullable String isbn,
            Status status,
            @Nullable Byte stars,
            Integer words,
            @Nullable BigDecimal fee,
            @Nullable LocalDate publishedOn,
            @Nullable Long views) {}

    /** What an expanded editor shows of an author. */
    public record AuthorSummary(
            UUID id,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt,
            String name,
            String email) {}

    /** What an expanded tag shows of a tag. */
    public record TagSummary(String word, Integer weight) {}
}
