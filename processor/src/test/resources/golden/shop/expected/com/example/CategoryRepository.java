package com.example;

import com.example.api.Ancestors;
import com.example.api.Diagnosis;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.TreeGuard;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes categories. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CategoryRepository {

    private static final String COLUMNS = "e.id, e.name, e.parent.id";

    private static final String PARENT = """
            new com.example.CategoryView$CategorySummary(
                parent.id, parent.name)""";

    private static final String ABOVE = """
            with above as (
                select e.id as id, e.parent.id as parentId, 0 as depth from Category e where e.id = :id
                union all
                select e.id as id, e.parent.id as parentId, a.depth + 1 as depth
                from above a join Category e on e.id = a.parentId
                where a.depth < 100)
            """;

    private static final String BELOW = """
            with below as (
                select e.id as id, 1 as depth from Category e where e.parent.id = :_top
                union all
                select e.id as id, b.depth + 1 as depth
                from below b join Category e on e.parent.id = b.id
                where b.depth < 100 and e.id <> :_top)
            """;

    private final EntityManager entityManager;

    public CategoryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<CategoryView> findAll(CategoryQuery query, Where... within) {
        Where where = new Where().and(within);
        Slice<CategoryView> slice =
                Slice.of(query.page(), query.sort(), CategoryQuery.SortKey.ID, CategoryRepository::path);
        String jpql = where.with() + select(query.expand()) + slice.where(where) + slice.orderBy();
        Page<CategoryView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, CategoryView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Category", where));
    }

    public Optional<CategoryView> findById(Long id, Set<CategoryQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.id = :id", CategoryView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(Where... within) {
        Where where = new Where().and(within);
        String jpql = where.with() + "select count(e) from Category e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(Long id) {
        return entityManager.createQuery("select count(e) from Category e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    public Page<CategoryView> findRoots(CategoryQuery query) {
        return findAll(query, new Where().restrict("e.parent.id is null"));
    }

    public Page<CategoryView> findChildren(Long id, CategoryQuery query) {
        return findAll(query, new Where().and("e.parent.id = :_top", "_top", id));
    }

    public Page<CategoryView> findDescendants(Long id, CategoryQuery query) {
        return findAll(query, new Where().with(BELOW).and("e.id in (select b.id from below b)", "_top", id));
    }

    public Optional<Ancestors<CategoryView>> findAncestors(Long id) {
        String jpql = ABOVE + select(Set.of()) + " join above a on a.id = e.id order by a.depth";
        return Ancestors.ofPath(entityManager.createQuery(jpql, CategoryView.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** Keeps a category, whose parent was {@code parent} before this change, from being below itself; 409. */
    public void checkMove(Category category, @Nullable Category parent) {
        try {
            new TreeGuard(entityManager, "parentId").checkMove(category, parent, category.getParent(),
                    ABOVE + "select a.id, a.parentId from above a",
                    "select e.id, e.parent.id from Category e where e.id in :ids order by e.id");
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Category require(Long id) {
        return Optional.ofNullable(entityManager.find(Category.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("category", id));
    }

    public void insert(Category category) {
        try {
            entityManager.persist(category);
            entityManager.flush();
            new TreeGuard(entityManager, "parentId").checkNew(category, category.getParent());
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(category));
        }
    }

    /** Stores what has changed. */
    public void flush(Category category) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(category));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(Long id) {
        try {
            int deleted = entityManager.createQuery("delete from Category e where e.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("category", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to this category."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Category category) {
        return new Diagnosis(entityManager)
                .reference("parentId", "select 1 from Category t where t.id = ?1", category.getParent())
                .toProblem();
    }

    private static SortPath<CategoryView> path(CategoryQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", CategoryView::id);
        };
    }

    private static String select(Set<CategoryQuery.Expansion> expand) {
        boolean withParent = expand.contains(CategoryQuery.Expansion.PARENT);
        return "select new com.example.CategoryView(" + COLUMNS
                + ", " + (withParent ? PARENT : "null")
                + ") from Category e"
                + (withParent ? " left join e.parent parent" : "");
    }
}
