package com.example;

import com.example.api.Diagnosis;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.Slugs;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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
            e.id, e.title, e.slug, e.views, e.likes, e.author.id, e.createdBy, e.updatedBy, e.version""";

    private static final String AUTHOR = """
            new com.example.ArticleView$AuthorSummary(
                author.id, author.name)""";

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
        return page.withTotal(Total.of(query.page().total(), entityManager, "Article", where));
    }

    public Optional<ArticleView> findById(Long id, Set<ArticleQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.id = :id and e.deletedAt is null",
                ArticleView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<ArticleView> findBySlug(String slug, Set<ArticleQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.slug = :slug and e.deletedAt is null",
                ArticleView.class)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(ArticleQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Article e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(Long id) {
        return entityManager.createQuery("select count(e) from Article e where e.id = :id and e.deletedAt is null",
                Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public Article require(Long id) {
        return Optional.ofNullable(entityManager.find(Article.class, id))
                .filter(article -> article.deletedAt == null)
                .orElseThrow(() -> ProblemException.notFound("article", id));
    }

    public void insert(Article article) {
        try {
            fillSlugs(article);
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

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Article article, @Nullable Long ownKey) {
        return new Diagnosis(entityManager)
                .reference("authorId", "select 1 from Author t where t.id = ?1", article.getAuthor())
                .references("reviewerIds", "select t.id from Author t where t.id in ?1", article.reviewers)
                .unique("slug", "select e.id from Article e where e.slug = ?1", ownKey, article.getSlug())
                .toProblem();
    }

    /** Makes what a client has not named; the query sees what was stored before in the transaction. */
    private void fillSlugs(Article article) {
        if (article.getSlug() == null) {
            article.setSlug(Slugs.of(article.getTitle(), "slug", "article", 100)
                    .firstFree(entityManager, "select e.slug from Article e where e.slug in ?1"));
        }
    }

    /** Marks an entity as deleted; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(Long id, Precondition precondition) {
        Where where = new Where()
                .and("e.id = :id", "id", id)
                .restrict("e.deletedAt is null")
                .andIfPresent("e.version in :versions", "versions", precondition.versions(LocalDateTime::parse));
        try {
            int deleted = where.bind(entityManager.createQuery(
                    "update Article e set e.deletedAt = :now, e.version = :version" + where))
                    .setParameter("now", LocalDateTime.now().truncatedTo(ChronoUnit.MICROS))
                    .setParameter("version", LocalDateTime.now())
                    .executeUpdate();
            if (deleted == 0) {
                throw precondition.namesVersions() && exists(id)
                        ? ProblemException.preconditionFailed()
                        : ProblemException.notFound("article", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** Undoes a deletion; 404 if there is none to undo. */
    public void restore(Long id) {
        change(id, entityManager.createQuery(
                "update Article e set e.deletedAt = null, e.version = :version"
                + " where e.id = :id and e.deletedAt is not null")
                .setParameter("version", LocalDateTime.now()));
    }

    /** Adds to the views in one statement; 404 if there is no such entity. */
    public void incrementViews(Long id, long by) {
        change(id, entityManager.createQuery(
                "update Article e set e.views = e.views + :by"
                + " where e.id = :id and e.deletedAt is null")
                .setParameter("by", by));
    }

    /** Adds to the likes in one statement; 404 if there is no such entity. */
    public void incrementLikes(Long id, int by) {
        change(id, entityManager.createQuery(
                "update Article e set e.likes = coalesce(e.likes, 0) + :by"
                + " where e.id = :id and e.deletedAt is null")
                .setParameter("by", by));
    }

    /** Takes from the likes in one statement; 404 if there is no such entity, 409 below zero. */
    public void decrementLikes(Long id, int by) {
        try {
            int changed = entityManager.createQuery(
                    "update Article e set e.likes = coalesce(e.likes, 0) - :by"
                    + " where e.id = :id and e.deletedAt is null and coalesce(e.likes, 0) >= :by")
                    .setParameter("by", by)
                    .setParameter("id", id)
                    .executeUpdate();
            if (changed == 0) {
                throw exists(id)
                        ? ProblemException.conflict("The likes cannot fall below zero.")
                        : ProblemException.notFound("article", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** Changes the entity with the id by one statement; 404 if there is none. */
    private void change(Long id, Query update) {
        try {
            if (update.setParameter("id", id).executeUpdate() == 0) {
                throw ProblemException.notFound("article", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Another article has the same slug by now."));
        }
    }

    private static Where where(ArticleQuery.Filter filter) {
        return new Where().restrict("e.deletedAt is null").all(filter.conditions());
    }

    private static SortPath<ArticleView> path(ArticleQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", ArticleView::id);
        };
    }

    private static String select(Set<ArticleQuery.Expansion> expand) {
        boolean withAuthor = expand.contains(ArticleQuery.Expansion.AUTHOR);
        return "select new com.example.ArticleView(" + COLUMNS
                + ", " + (withAuthor ? AUTHOR : "null")
                + ") from Article e"
                + (withAuthor ? " left join e.author author on author.deletedAt is null" : "");
    }
}
