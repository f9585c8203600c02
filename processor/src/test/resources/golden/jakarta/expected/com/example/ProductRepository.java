package com.example;

import com.example.api.Ancestors;
import com.example.api.Diagnosis;
import com.example.api.Items;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.TreeGuard;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes products. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductRepository {

    private static final String COLUMNS = """
            e.id, e.name, e.sku, e.warehouse.id, e.successor.id, e.views, e.createdBy, e.version""";

    private static final String WAREHOUSE = """
            new com.example.ProductView$WarehouseSummary(
                warehouse.id, warehouse.code)""";

    private static final String ABOVE = """
            with above as (
                select e.id as id, e.successor.id as parentId, 0 as depth from Product e where e.id = :id
                union all
                select e.id as id, e.successor.id as parentId, a.depth + 1 as depth
                from above a join Product e on e.id = a.parentId
                where a.depth < 100)
            """;

    private static final String BELOW = """
            with below as (
                select e.id as id, 1 as depth from Product e where e.successor.id = :_top
                union all
                select e.id as id, b.depth + 1 as depth
                from below b join Product e on e.successor.id = b.id
                where b.depth < 100 and e.id <> :_top)
            """;

    private EntityManager entityManager;

    @Inject
    public ProductRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected ProductRepository() {}

    public Page<ProductView> findAll(ProductQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<ProductView> slice =
                Slice.of(query.page(), query.sort(), ProductQuery.SortKey.ID, ProductRepository::path);
        String jpql = where.with() + select(query.expand()) + slice.where(where) + slice.orderBy();
        Page<ProductView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, ProductView.class)));
        return page.withTotal(Total.of(query.page().total(), entityManager, "Product", where));
    }

    public Optional<ProductView> findById(Long id, Set<ProductQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.id = :id and e.deletedAt is null",
                ProductView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<ProductView> findBySku(String sku, Set<ProductQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.sku = :sku and e.deletedAt is null",
                ProductView.class)
                .setParameter("sku", sku)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(ProductQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = where.with() + "select count(e) from Product e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(Long id) {
        return entityManager.createQuery("select count(e) from Product e where e.id = :id and e.deletedAt is null",
                Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    public Page<ProductView> findRoots(ProductQuery query) {
        return findAll(query, new Where().restrict("e.successor.id is null"));
    }

    public Page<ProductView> findChildren(Long id, ProductQuery query) {
        return findAll(query, new Where()
                .restrict("exists (select o.id from Product o where o.id = :_top and o.deletedAt is null)")
                .and("e.successor.id = :_top", "_top", id));
    }

    public Page<ProductView> findDescendants(Long id, ProductQuery query) {
        return findAll(query, new Where().with(BELOW)
                .restrict("exists (select o.id from Product o where o.id = :_top and o.deletedAt is null)")
                .and("e.id in (select b.id from below b)", "_top", id));
    }

    public Optional<Ancestors<ProductView>> findAncestors(Long id) {
        String jpql = ABOVE + select(Set.of()) + " join above a on a.id = e.id"
                + " where e.deletedAt is null"
                + " and exists (select o.id from Product o where o.id = :id and o.deletedAt is null)"
                + " order by a.depth";
        return Ancestors.ofPath(entityManager.createQuery(jpql, ProductView.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** Keeps a product, whose parent was {@code parent} before this change, from being below itself; 409. */
    public void checkMove(Product product, @Nullable Product parent) {
        try {
            new TreeGuard(entityManager, "successorId").checkMove(product, parent, product.successor,
                    ABOVE + "select a.id, a.parentId from above a",
                    "select e.id, e.successor.id from Product e where e.id in :ids order by e.id");
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public Product require(Long id) {
        return Optional.ofNullable(entityManager.find(Product.class, id))
                .filter(product -> product.deletedAt == null)
                .orElseThrow(() -> ProblemException.notFound("product", id));
    }

    public void insert(Product product) {
        try {
            entityManager.persist(product);
            entityManager.flush();
            new TreeGuard(entityManager, "successorId").checkNew(product, product.successor);
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(product, null));
        }
    }

    /** Stores what has changed. */
    public void flush(Product product) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(product, product.id));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Product product, @Nullable Long ownKey) {
        return new Diagnosis(entityManager)
                .reference("warehouseId", "select 1 from Warehouse t where t.id = ?1", product.warehouse)
                .reference("successorId", "select 1 from Product t where t.id = ?1", product.successor)
                .unique("sku", "select e.id from Product e where e.sku = ?1", ownKey, product.sku)
                .toProblem();
    }

    /** What matches the filter, locked; 409 if that is more than the limit. */
    public List<Long> findMatchingIds(ProductQuery.Filter filter, int limit) {
        Where where = where(filter).required();
        String jpql = "select e.id from Product e" + where + " order by e.id";
        List<Long> found = where.bind(entityManager.createQuery(jpql, Long.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit + 1)
                .getResultList();
        return Items.atMost(limit, found, "products");
    }

    /** Marks as deleted all these entities; 404 if one is missing. */
    public void deleteAll(List<Long> ids) {
        try {
            int deleted = entityManager.createQuery(
                    "update Product e set e.deletedAt = :now, e.version = e.version + 1"
                    + " where e.id in :ids and e.deletedAt is null")
                    .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS))
                    .setParameter("ids", ids)
                    .executeUpdate();
            if (deleted < ids.size()) {
                throw new WriteConflict(() -> Items.missing(ids, existing(ids), "product"));
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    private List<Long> existing(List<Long> ids) {
        return entityManager.createQuery("select e.id from Product e where e.id in :ids and e.deletedAt is null",
                Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The entity itself, to be changed within the transaction. */
    public Optional<Product> findEntityBySku(String sku) {
        return entityManager.createQuery("select e from Product e where e.sku = :value and e.deletedAt is null",
                Product.class)
                .setParameter("value", sku)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Marks an entity as deleted; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(Long id, Precondition precondition) {
        Where where = new Where()
                .and("e.id = :id", "id", id)
                .restrict("e.deletedAt is null")
                .andIfPresent("e.version in :versions", "versions", precondition.versions(Long::valueOf));
        try {
            int deleted = where.bind(entityManager.createQuery(
                    "update Product e set e.deletedAt = :now, e.version = e.version + 1" + where))
                    .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS))
                    .executeUpdate();
            if (deleted == 0) {
                throw precondition.namesVersions() && exists(id)
                        ? ProblemException.preconditionFailed()
                        : ProblemException.notFound("product", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e);
        }
    }

    /** Undoes a deletion; 404 if there is none to undo. */
    public void restore(Long id) {
        change(id, entityManager.createQuery(
                "update Product e set e.deletedAt = null, e.version = e.version + 1"
                + " where e.id = :id and e.deletedAt is not null"));
    }

    /** Adds to the views in one statement; 404 if there is no such entity. */
    public void incrementViews(Long id, long by) {
        change(id, entityManager.createQuery(
                "update Product e set e.views = e.views + :by"
                + " where e.id = :id and e.deletedAt is null")
                .setParameter("by", by));
    }

    /** Changes the entity with the id by one statement; 404 if there is none. */
    private void change(Long id, Query update) {
        try {
            if (update.setParameter("id", id).executeUpdate() == 0) {
                throw ProblemException.notFound("product", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Another product has the same sku by now."));
        }
    }

    private static Where where(ProductQuery.Filter filter) {
        return new Where().restrict("e.deletedAt is null").all(filter.conditions());
    }

    private static SortPath<ProductView> path(ProductQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", ProductView::id);
            case NAME -> SortPath.of("e.name", ProductView::name);
        };
    }

    private static String select(Set<ProductQuery.Expansion> expand) {
        boolean withWarehouse = expand.contains(ProductQuery.Expansion.WAREHOUSE);
        return "select new com.example.ProductView(" + COLUMNS
                + ", " + (withWarehouse ? WAREHOUSE : "null")
                + ") from Product e"
                + (withWarehouse ? " left join e.warehouse warehouse" : "");
    }
}
