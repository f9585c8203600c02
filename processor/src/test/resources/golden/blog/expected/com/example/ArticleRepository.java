package com.example;

import com.example.api.Diagnosis;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Related;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes articles. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleRepository {

    private static final String COLUMNS = """
            e.id, e.createdAt, e.updatedAt, e.version, e.title, e.slug, e.isbn, e.status, e.stars,
            e.words, e.fee, e.publishedOn, e.views,
            new com.example.ArticleSeoData(e.seo.title, e.seo.description),
            new com.example.ArticlePriceData(e.price.amount, e.price.currency), e.author.id,
            e.editor.id, e.order.id, e.translation.id""";

    private static final String AUTHOR = """
            new com.example.ArticleView$AuthorSummary(
                author.id, author.createdAt, author.updatedAt, author.name, author.email)""";

    private static final String EDITOR = """
            new com.example.ArticleView$AuthorSummary(
                editor.id, editor.createdAt, editor.updatedAt, editor.name, editor.email)""";

    private static final String TAGS = """
            select r.owner, new com.example.ArticleView$TagSummary(
                r.cWord, r.cWeight)
            from (
                select
                    e.id as owner, t.word as cWord, t.weight as cWeight,
                    row_number() over (partition by e.id order by t.word) as place
                from Article e join e.tags t
                where e.id in :ids) r
            where r.place <= 10
            order by r.owner, r.place""";

    private static final String REPLIES = """
            select r.owner, new com.example.ArticleView$ArticleSummary(
                r.cId, r.cCreatedAt, r.cUpdatedAt, r.cTitle, r.cSlug, r.cIsbn, r.cStatus, r.cStars,
                r.cWords, r.cFee, r.cPublishedOn, r.cViews)
            from (
                select
                    e.id as owner, t.id as cId, t.createdAt as cCreatedAt, t.updatedAt as cUpdatedAt,
                    t.title as cTitle, t.slug as cSlug, t.isbn as cIsbn, t.status as cStatus,
                    t.stars as cStars, t.words as cWords, t.fee as cFee,
                    t.publishedOn as cPublishedOn, t.views as cViews,
                    row_number() over (partition by e.id order by t.id) as place
                from Article e join e.replies t
                where e.id in :ids) r
            where r.place <= 3
            order by r.owner, r.place""";

    private final EntityManager entityManager;

    public ArticleRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<ArticleView> findAll(ArticleQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<ArticleView> slice =
                Slice.of(query.page(), query.sort(), ArticleQuery.SortKey.ID, ArticleRepository::path);
        String jpql = select(query.expand()) + slice.where(where) + slice.orderBy();
        Page<ArticleView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, ArticleView.class)));
        return page.withItems(expand(page.items(), query.expand()))
                .withTotal(Total.ofTable(query.page().total(), entityManager, "Article", where));
    }

    public Optional<ArticleView> findById(Long id, Set<ArticleQuery.Expansion> expand) {
        List<ArticleView> rows = entityManager.createQuery(select(expand) + " where e.id = :id", ArticleView.class)
                .setParameter("id", id)
                .getResultList();
        return expand(rows, expand).stream().findFirst();
    }

    public Optional<ArticleView> findBySlug(String slug, Set<ArticleQuery.Expansion> expand) {
        List<ArticleView> rows = entityManager.createQuery(select(expand) + " where e.slug = :slug", ArticleView.class)
                .setParameter("slug", slug)
                .getResultList();
        return expand(rows, expand).stream().findFirst();
    }

    public long count(ArticleQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Article e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(Long id) {
        return entityManager.createQuery("select count(e) from Article e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public Article require(Long id) {
        return Optional.ofNullable(entityManager.find(Article.class, id))
                .orElseThrow(() -> ProblemException.notFound("article", id));
    }

    public void insert(Article article) {
        try {
            entityManager.persist(article);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(article, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Article article) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(article, article.getId()));
        }
    }

    /** Removes an entity; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(Long id, Precondition precondition) {
        try {
            Article article = require(id);
            precondition.check(article.version);
            entityManager.remove(article);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this article."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Article article, @Nullable Long ownKey) {
        return new Diagnosis(entityManager)
                .reference("authorId", "select 1 from Author t where t.id = ?1", article.author)
                .reference("editorId", "select 1 from Author t where t.id = ?1", article.editor)
                .reference("orderId", "select 1 from Article t where t.id = ?1", article.order)
                .reference("translationId", "select 1 from Article t where t.id = ?1", article.translation)
                .references("tagIds", "select t.word from Tag t where t.word in ?1", article.tags)
                .references("relatedIds", "select t.id from Article t where t.id in ?1", article.related)
                .unique("slug", "select e.id from Article e where e.slug = ?1", ownKey, article.slug)
                .unique("translationId", "select e.id from Article e where e.translation = ?1",
                        ownKey, article.translation)
                .unique("authorId, title", "select e.id from Article e where e.author = ?1 and e.title = ?2",
                        ownKey, article.author, article.title)
                .toProblem();
    }

    private static Where where(ArticleQuery.Filter filter) {
        return new Where().all(filter.conditions()).search(filter.q(), "e.title");
    }

    private static SortPath<ArticleView> path(ArticleQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", ArticleView::id);
            case CREATED_AT -> SortPath.nullable("e.createdAt", ArticleView::createdAt);
            case TITLE -> SortPath.of("e.title", ArticleView::title);
        };
    }

    private List<ArticleView> expand(List<ArticleView> views, Set<ArticleQuery.Expansion> expand) {
        List<ArticleView> expanded = views;
        if (expand.contains(ArticleQuery.Expansion.TAGS)) {
            Related<ArticleView.TagSummary> tags =
                    Related.load(entityManager, TAGS, ids(views), ArticleView.TagSummary.class);
            expanded = expanded.stream().map(view -> view.withTags(tags.of(view.id()))).toList();
        }
        if (expand.contains(ArticleQuery.Expansion.REPLIES)) {
            Related<ArticleView.ArticleSummary> replies =
                    Related.load(entityManager, REPLIES, ids(views), ArticleView.ArticleSummary.class);
            expanded = expanded.stream().map(view -> view.withReplies(replies.of(view.id()))).toList();
        }
        return expanded;
    }

    private static List<Long> ids(List<ArticleView> views) {
        return views.stream().map(ArticleView::id).toList();
    }

    private static String select(Set<ArticleQuery.Expansion> expand) {
        boolean withAuthor = expand.contains(ArticleQuery.Expansion.AUTHOR);
        boolean withEditor = expand.contains(ArticleQuery.Expansion.EDITOR);
        return "select new com.example.ArticleView(" + COLUMNS
                + ", " + (withAuthor ? AUTHOR : "null")
                + ", " + (withEditor ? EDITOR : "null")
                + ", null, null) from Article e"
                + (withAuthor ? " join e.author author" : "")
                + (withEditor ? " left join e.editor editor" : "");
    }
}
