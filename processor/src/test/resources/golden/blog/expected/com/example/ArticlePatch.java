package com.example;

import com.example.api.Change;
import com.example.api.Payload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to change an article (RFC 7396): absent members stay, null clears, a value replaces. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticlePatch(
        Change<String> title,
        Change<String> isbn,
        Change<Status> status,
        Change<Byte> stars,
        Change<Integer> words,
        Change<BigDecimal> fee,
        Change<LocalDate> publishedOn,
        Change<ArticleSeoPatch> seo,
        Change<ArticlePricePatch> price,
        Change<UUID> authorId,
        Change<UUID> editorId,
        Change<Long> orderId,
        Change<Long> translationId,
        Change<List<String>> tagIds,
        Change<List<Long>> relatedIds) implements Payload {}
