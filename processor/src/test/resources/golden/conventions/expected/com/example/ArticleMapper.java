package com.example;

import com.example.api.CurrentUser;
import com.example.api.LiveReferences;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Maps between {@link Article} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleMapper {

    private final LiveReferences<Author> liveAuthor;
    private final LiveReferences<Author> liveReviewers;
    private final CurrentUser currentUser;

    public ArticleMapper(EntityManager entityManager, ObjectProvider<CurrentUser> currentUser) {
        this.liveAuthor = new LiveReferences<>(entityManager, Author.class, "authorId",
                "select t.id from Author t where t.id in ?1 and t.deletedAt is null");
        this.liveReviewers = new LiveReferences<>(entityManager, Author.class, "reviewerIds",
                "select t.id from Author t where t.id in ?1 and t.deletedAt is null");
        this.currentUser = currentUser.getIfAvailable(CurrentUser::none);
    }

    /** Makes a new article of what a client sent; what it left out stays as the entity initialises it. */
    public Article toEntity(ArticleCreate input) {
        Article article = new Article();
        article.setTitle(input.title());
        if (input.slug() != null) {
            article.setSlug(input.slug());
        }
        article.setAuthor(liveAuthor.to(input.authorId()));
        article.reviewers = new LinkedHashSet<>(liveReviewers.toAll(input.reviewerIds()));
        article.createdBy = currentUser.required();
        article.updatedBy = currentUser.name().orElse(null);
        return article;
    }

    /** Replaces all that clients can write. */
    public void update(Article article, ArticleUpdate input) {
        article.setTitle(input.title());
        article.setSlug(input.slug());
        article.setAuthor(liveAuthor.to(input.authorId(), article.getAuthor()));
        liveReviewers.replace(article.reviewers, input.reviewerIds());
        article.updatedBy = currentUser.name().orElse(null);
    }

    /** Changes what the client sent. */
    public void patch(Article article, ArticlePatch input) {
        input.title().ifPresent(article::setTitle);
        input.slug().ifPresent(article::setSlug);
        input.authorId().ifPresent(value -> article.setAuthor(liveAuthor.to(value, article.getAuthor())));
        input.reviewerIds().ifPresent(values -> liveReviewers.replace(article.reviewers, values));
        article.updatedBy = currentUser.name().orElse(null);
    }

    /** Shows an article, its relations by their keys alone. */
    public ArticleView toView(Article article) {
        return new ArticleView(
                article.getId(),
                article.getTitle(),
                article.getSlug(),
                article.views,
                article.likes,
                article.getAuthor().getId(),
                article.createdBy,
                article.updatedBy,
                article.version,
                null);
    }
}
