package com.example;

import com.example.api.Ancestors;
import com.example.api.MaxAffected;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Upserted;
import com.example.api.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What can be done with products. Every write is one transaction, hooks included. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductService {

    private ProductRepository repository;
    private ProductMapper mapper;
    private ProductValidator validator;
    private ProductHooks hooks;

    @Inject
    public ProductService(ProductRepository repository, ProductMapper mapper,
            ProductValidator validator, Instance<ProductHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.isUnsatisfied() ? ProductHooks.none() : hooks.get();
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected ProductService() {}

    /** The products that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<ProductView> list(ProductQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The product with this id; 404 if there is none. */
    public ProductView findById(Long id, Set<ProductQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("product", id));
    }

    /** The product with this sku; 404 if there is none. */
    public ProductView findBySku(String sku, Set<ProductQuery.Expansion> expand) {
        return repository.findBySku(sku, expand).orElseThrow(() -> ProblemException.notFound("product", "sku", sku));
    }

    public long count(ProductQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    /** The products without a parent. */
    public Page<ProductView> roots(ProductQuery query) {
        return repository.findRoots(query);
    }

    /** The products directly below one; 404 if there is no such product. */
    public Page<ProductView> children(Long id, ProductQuery query) {
        return present(id, repository.findChildren(id, query));
    }

    /** The products below one, on any level; 404 if there is no such product. */
    public Page<ProductView> descendants(Long id, ProductQuery query) {
        return present(id, repository.findDescendants(id, query));
    }

    /** An empty page may be that of a product that does not exist. */
    private Page<ProductView> present(Long id, Page<ProductView> page) {
        if (page.items().isEmpty() && !repository.exists(id)) {
            throw ProblemException.notFound("product", id);
        }
        return page;
    }

    /** The products above one, from the root down, the nearest 100 at most; 404 if there is no such product. */
    public Ancestors<ProductView> ancestors(Long id) {
        return repository.findAncestors(id).orElseThrow(() -> ProblemException.notFound("product", id));
    }

    @Transactional
    public ProductView create(ProductCreate input) {
        validator.validate(input);
        Product product = mapper.toEntity(input);
        hooks.beforeCreate(product, input);
        repository.insert(product);
        hooks.afterCreate(product);
        repository.flush(product);
        return mapper.toView(product);
    }

    @Transactional
    public ProductView update(Long id, ProductUpdate input, Precondition precondition) {
        validator.validate(input);
        Product product = repository.require(id);
        precondition.check(product.version);
        Product parent = product.successor;
        mapper.update(product, input);
        hooks.beforeUpdate(product, input);
        repository.flush(product);
        repository.checkMove(product, parent);
        hooks.afterUpdate(product);
        repository.flush(product);
        return mapper.toView(product);
    }

    @Transactional
    public ProductView patch(Long id, ProductPatch input, Precondition precondition) {
        validator.validate(input);
        Product product = repository.require(id);
        precondition.check(product.version);
        Product parent = product.successor;
        mapper.patch(product, input);
        hooks.beforePatch(product, input);
        repository.flush(product);
        repository.checkMove(product, parent);
        hooks.afterUpdate(product);
        repository.flush(product);
        return mapper.toView(product);
    }

    @Transactional
    public void delete(Long id, Precondition precondition) {
        hooks.beforeDelete(id);
        repository.delete(id, precondition);
        hooks.afterDelete(id);
    }

    /** Replaces the product with this sku, or creates it; either way it must be complete. */
    @Transactional
    public Upserted<ProductView> upsertBySku(String sku, ProductCreate input) {
        ProductCreate complete = input.withSku(sku);
        ProductUpdate replacement = complete.toUpdate();
        validator.validate(replacement);
        return repository.findEntityBySku(sku)
                .map(found -> new Upserted<>(update(found.id, replacement, Precondition.none()), false))
                .orElseGet(() -> new Upserted<>(create(complete), true));
    }

    /** Deletes all products that match, and says how many; 409 if that is too many. */
    @Transactional
    public long deleteMatching(ProductQuery.Filter filter, MaxAffected limit) {
        List<Long> ids = repository.findMatchingIds(filter, limit.within(1000));
        ids.forEach(hooks::beforeDelete);
        repository.deleteAll(ids);
        ids.forEach(hooks::afterDelete);
        return ids.size();
    }

    /** Undoes a deletion; 404 if there is none to undo. */
    @Transactional
    public ProductView restore(Long id) {
        hooks.beforeRestore(id);
        repository.restore(id);
        hooks.afterRestore(id);
        return findById(id, Set.of());
    }

    /** Counts, by one statement and without hooks; 404 if there is no such entity. */
    @Transactional
    public void incrementViews(Long id, long by) {
        repository.incrementViews(id, by);
    }
}
