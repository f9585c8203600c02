package com.example;

import com.example.api.References;
import com.example.api.Violations;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maps between {@link Article} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleMapper {

    private final References references;

    public ArticleMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new article of what a client sent; what it left out stays as the entity initialises it. */
    public Article toEntity(ArticleCreate input) {
        Article article = new Article();
        article.title = input.title();
        article.slug = input.slug();
        if (input.isbn() != null) {
            article.isbn = input.isbn();
        }
        if (input.status() != null) {
            article.status = input.status();
        }
        if (input.stars() != null) {
            article.stars = input.stars();
        }
        if (input.words() != null) {
            article.words = input.words();
        }
        if (input.fee() != null) {
            article.fee = input.fee();
        }
        if (input.publishedOn() != null) {
            article.publishedOn = input.publishedOn();
        }
        if (input.seo() != null) {
            article.seo = seo(article.seo, input.seo());
        }
        article.price = price(input.price());
        article.author = references.to(Author.class, input.authorId());
        article.editor = references.to(Author.class, input.editorId());
        article.order = references.to(Article.class, input.orderId());
        article.translation = references.to(Article.class, input.translationId());
        article.tags = new LinkedHashSet<>(references.toAll(Tag.class, input.tagIds()));
        article.related = references.toAll(Article.class, input.relatedIds());
        article.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        article.updatedAt = article.createdAt;
        return article;
    }

    /** Replaces all that clients can write. */
    public void update(Article article, ArticleUpdate input) {
        article.title = input.title();
        article.isbn = input.isbn();
        article.status = input.status();
        article.stars = input.stars();
        if (input.words() != null) {
            article.words = input.words();
        }
        article.fee = input.fee();
        article.publishedOn = input.publishedOn();
        article.seo = seo(article.seo, input.seo());
        article.price = price(input.price());
        article.author = references.to(Author.class, input.authorId());
        article.editor = references.to(Author.class, input.editorId());
        article.order = references.to(Article.class, input.orderId());
        article.translation = references.to(Article.class, input.translationId());
        references.replace(article.tags, Tag.class, input.tagIds());
        references.replace(article.related, Article.class, input.relatedIds());
        article.updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Changes what the client sent. */
    public void patch(Article article, ArticlePatch input) {
        input.title().ifPresent(sent -> article.title = sent);
        input.isbn().ifPresent(sent -> article.isbn = sent);
        input.status().ifPresent(sent -> article.status = sent);
        input.stars().ifPresent(sent -> article.stars = sent);
        input.words().ifPresent(sent -> article.words = sent);
        input.fee().ifPresent(sent -> article.fee = sent);
        input.publishedOn().ifPresent(sent -> article.publishedOn = sent);
        input.seo().ifPresent(value -> article.seo = seoPatched(article.seo, value));
        input.price().ifPresent(value -> article.price = pricePatched(article.price, value));
        input.authorId().ifPresent(value -> article.author = references.to(Author.class, value));
        input.editorId().ifPresent(value -> article.editor = references.to(Author.class, value));
        input.orderId().ifPresent(value -> article.order = references.to(Article.class, value));
        input.translationId().ifPresent(value -> article.translation = references.to(Article.class, value));
        input.tagIds().ifPresent(values -> references.replace(article.tags, Tag.class, values));
        input.relatedIds().ifPresent(values -> references.replace(article.related, Article.class, values));
        article.updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Shows an article, its relations by their keys alone. */
    public ArticleView toView(Article article) {
        return new ArticleView(
                article.getId(),
                article.createdAt,
                article.updatedAt,
                article.version,
                article.title,
                article.slug,
                article.isbn,
                article.status,
                article.stars,
                article.words,
                article.fee,
                article.publishedOn,
                article.views,
                seoView(article.seo),
                priceView(article.price),
                article.author.getId(),
                article.editor == null ? null : article.editor.getId(),
                article.order == null ? null : article.order.getId(),
                article.translation == null ? null : article.translation.getId(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable Seo seo(@Nullable Seo current, @Nullable ArticleSeoData input) {
        if (input == null) {
            return null;
        }
        Seo value = current == null ? new Seo() : current;
        value.setTitle(input.title());
        value.description = input.description();
        return value;
    }

    private static @Nullable Seo seoPatched(@Nullable Seo current, @Nullable ArticleSeoPatch patch) {
        if (patch == null) {
            return null;
        }
        Seo value = current == null ? new Seo() : current;
        patch.title().ifPresent(value::setTitle);
        patch.description().ifPresent(sent -> value.description = sent);
        return value;
    }

    private static @Nullable ArticleSeoData seoView(@Nullable Seo value) {
        return value == null ? null : new ArticleSeoData(value.getTitle(), value.description);
    }

    private static @Nullable Money price(@Nullable ArticlePriceData input) {
        if (input == null) {
            return null;
        }
        return Violations.made("price", () -> new Money(
                Objects.requireNonNull(input.amount()), Objects.requireNonNull(input.currency())));
    }

    private static @Nullable Money pricePatched(@Nullable Money current, @Nullable ArticlePricePatch patch) {
        if (patch == null) {
            return null;
        }
        return Violations.made("price", () -> new Money(
                Violations.require("price.amount", patch.amount().orElse(current == null ? null : current.amount())),
                Violations.require("price.currency", patch.currency().orElse(current == null ? null : current.currency()))));
    }

    private static @Nullable ArticlePriceData priceView(@Nullable Money value) {
        return value == null ? null : new ArticlePriceData(value.amount(), value.currency());
    }
}
