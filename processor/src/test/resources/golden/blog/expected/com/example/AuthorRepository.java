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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes authors. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorRepository {

    private static final String COLUMNS = "e.id, e.createdAt, e.updatedAt, e.version, e.name, e.email";
    private static final String LIFE = "e.life";

    private static final String ARTICLES = """
            select r.owner, r.cId
            from (
                select
                    e.id as owner, t.id as cId,
                    row_number() over (partition by e.id order by t.id) as place
                from Author e join e.articles t
                where e.id in :ids) r
            where r.place <= 10
            order by r.owner, r.place""";

    private final EntityManager entityManager;

    public AuthorRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<AuthorView> findAll(AuthorQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<AuthorView> slice = Slice.of(query.page(), query.sort(), AuthorQuery.SortKey.ID, AuthorRepository::path);
        String jpql = select(query.fields()) + slice.where(where) + slice.orderBy();
        Page<AuthorView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, AuthorView.class)));
        return page.withItems(expand(page.items(), query.expand()))
                .withTotal(Total.ofTable(query.page().total(), entityManager, "Author", where));
    }

    public Optional<AuthorView> findById(UUID id, Set<AuthorQuery.Expansion> expand, Set<AuthorView.Field> fields) {
        List<AuthorView> rows = entityManager.createQuery(select(fields) + " where e.id = :id", AuthorView.class)
                .setParameter("id", id)
                .getResultList();
        return expand(rows, expand).stream().findFirst();
    }

    public Optional<AuthorView> findByEmail(String email, Set<AuthorQuery.Expansion> expand,
            Set<AuthorView.Field> fields) {
        List<AuthorView> rows = entityManager.createQuery(select(fields) + " where e.email = :email", AuthorView.class)
                .setParameter("email", email)
                .getResultList();
        return expand(rows, expand).stream().findFirst();
    }

    public long count(AuthorQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Author e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(UUID id) {
        return entityManager.createQuery("select count(e) from Author e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public Author require(UUID id) {
        return Optional.ofNullable(entityManager.find(Author.class, id))
                .orElseThrow(() -> ProblemException.notFound("author", id));
    }

    public void insert(Author author) {
        try {
            entityManager.persist(author);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(author, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Author author) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(author, author.getId()));
        }
    }

    /** Removes an entity; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(UUID id, Precondition precondition) {
        Where where = new Where()
                .and("e.id = :id", "id", id)
                .andIfPresent("e.version in :versions", "versions", precondition.versions(Long::valueOf));
        try {
            int deleted = where.bind(entityManager.createQuery("delete from Author e" + where)).executeUpdate();
            if (deleted == 0) {
                throw precondition.namesVersions() && exists(id)
                        ? ProblemException.preconditionFailed()
                        : ProblemException.notFound("author", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this author."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Author author, @Nullable UUID ownKey) {
        return new Diagnosis(entityManager)
                .unique("email", "select e.id from Author e where e.email = ?1", ownKey, author.email)
                .toProblem();
    }

    private static Where where(AuthorQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<AuthorView> path(AuthorQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", AuthorView::id);
            case CREATED_AT -> SortPath.nullable("e.createdAt", AuthorView::createdAt);
        };
    }

    private List<AuthorView> expand(List<AuthorView> views, Set<AuthorQuery.Expansion> expand) {
        List<AuthorView> expanded = views;
        if (expand.contains(AuthorQuery.Expansion.ARTICLES)) {
            Related<Long> articleIds = Related.load(entityManager, ARTICLES, ids(views), Long.class);
            expanded = expanded.stream().map(view -> view.withArticleIds(articleIds.of(view.id()))).toList();
        }
        return expanded;
    }

    private static List<UUID> ids(List<AuthorView> views) {
        return views.stream().map(AuthorView::id).toList();
    }

    private static String select(Set<AuthorView.Field> fields) {
        boolean withLife = fields.isEmpty() || fields.contains(AuthorView.Field.LIFE);
        return "select new com.example.AuthorView(" + COLUMNS
                + ", " + (withLife ? LIFE : "null")
                + ", null) from Author e";
    }
}
