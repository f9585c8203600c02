package com.example;

import com.example.api.Payload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a client sends to replace an article; what it leaves out is cleared. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleUpdate(
        @Nullable String title,
        @Nullable String isbn,
        @Nullable Status status,
        @Nullable Byte stars,
        @Nullable Integer words,
        @Nullable BigDecimal fee,
        @Nullable LocalDate publishedOn,
        @Nullable ArticleSeoData seo,
        @Nullable ArticlePriceData price,
        @Nullable UUID authorId,
        @Nullable UUID editorId,
        @Nullable Long orderId,
        @Nullable Long translationId,
        @Nullable List<String> tagIds,
        @Nullable List<Long> relatedIds) implements Payload {}
