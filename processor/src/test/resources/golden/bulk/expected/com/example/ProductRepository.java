package com.example;

import com.example.api.Diagnosis;
import com.example.api.EntityViolations;
import com.example.api.Items;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes products. */
@Repository
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductRepository {

    private static final String SELECT = """
            select new com.example.ProductView(
                e.id, e.sku, e.name, e.version)
            from Product e""";

    private final EntityManager entityManager;

    public ProductRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<ProductView> findAll(ProductQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<ProductView> slice =
                Slice.of(query.page(), query.sort(), ProductQuery.SortKey.ID, ProductRepository::path);
        String jpql = SELECT + slice.where(where) + slice.orderBy();
        Page<ProductView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, ProductView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Product", where));
    }

    public Optional<ProductView> findById(Long id) {
        return entityManager.createQuery(SELECT + " where e.id = :id", ProductView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public Optional<ProductView> findBySku(String sku) {
        return entityManager.createQuery(SELECT + " where e.sku = :sku", ProductView.class)
                .setParameter("sku", sku)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(ProductQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Product e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    public boolean exists(Long id) {
        return entityManager.createQuery("select count(e) from Product e where e.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult() > 0;
    }

    /** The entity itself, to be changed within the transaction; 404 if there is none. */
    public Product require(Long id) {
        return Optional.ofNullable(entityManager.find(Product.class, id))
                .orElseThrow(() -> ProblemException.notFound("product", id));
    }

    public void insert(Product product) {
        try {
            entityManager.persist(product);
            entityManager.flush();
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

    /** Removes an entity; 404 if there is none, 412 if its version is not the expected one. */
    public void delete(Long id, Precondition precondition) {
        Where where = new Where()
                .and("e.id = :id", "id", id)
                .andIfPresent("e.version in :versions", "versions", precondition.versions(Long::valueOf));
        try {
            int deleted = where.bind(entityManager.createQuery("delete from Product e" + where)).executeUpdate();
            if (deleted == 0) {
                throw precondition.namesVersions() && exists(id)
                        ? ProblemException.preconditionFailed()
                        : ProblemException.notFound("product", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this product."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Product product, @Nullable Long ownKey) {
        return diagnose(new Diagnosis(entityManager), product, ownKey).toProblem();
    }

    private static Diagnosis diagnose(Diagnosis diagnosis, Product product, @Nullable Long ownKey) {
        return diagnosis.unique("sku", "select e.id from Product e where e.sku = ?1", ownKey, product.sku);
    }

    /** The entities themselves, in the order of their ids; 404 if one is missing. */
    public List<Product> requireAll(List<Long> ids) {
        List<Product> entities = entityManager
                .createQuery("select e from Product e where e.id in :ids order by e.id", Product.class)
                .setParameter("ids", ids)
                .getResultList();
        return Items.inOrder(ids, entities, entity -> entity.id, "product");
    }

    /** What matches the filter; 409 if that is more than the limit. */
    public List<Product> requireMatching(ProductQuery.Filter filter, int limit) {
        Where where = where(filter).required();
        String jpql = "select e from Product e" + where + " order by e.id";
        List<Product> found = where.bind(entityManager.createQuery(jpql, Product.class))
                .setMaxResults(limit + 1)
                .getResultList();
        return Items.atMost(limit, found, "products");
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

    public void insertAll(List<Product> entities) {
        try {
            entities.forEach(entityManager::persist);
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw EntityViolations.of(e, entities);
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .each(entities, (diagnosis, entity) -> diagnose(diagnosis, entity, null))
                    .toProblem());
        }
    }

    /** Stores what has changed of several entities. */
    public void flushAll(List<Product> entities) {
        try {
            entityManager.flush();
        } catch (ConstraintViolationException e) {
            throw EntityViolations.of(e, entities);
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .each(entities, (diagnosis, entity) -> diagnose(diagnosis, entity, entity.id))
                    .toProblem());
        }
    }

    /** Stores what has changed of several entities, all by the same input. */
    public void flushMatching(List<Product> entities) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> new Diagnosis(entityManager)
                    .any(entities, (diagnosis, entity) -> diagnose(diagnosis, entity, entity.id))
                    .toProblem());
        }
    }

    /** Removes all these entities; 404 if one is missing. */
    public void deleteAll(List<Long> ids) {
        try {
            int deleted = entityManager.createQuery("delete from Product e where e.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
            if (deleted < ids.size()) {
                throw new WriteConflict(() -> Items.missing(ids, existing(ids), "product"));
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e,
                    () -> ProblemException.conflict("Other resources still refer to one of these products."));
        }
    }

    private List<Long> existing(List<Long> ids) {
        return entityManager.createQuery("select e.id from Product e where e.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The entity itself, to be changed within the transaction. */
    public Optional<Product> findEntityBySku(String sku) {
        return entityManager.createQuery("select e from Product e where e.sku = :value", Product.class)
                .setParameter("value", sku)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Where where(ProductQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<ProductView> path(ProductQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", ProductView::id);
        };
    }
}
