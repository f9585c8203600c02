package com.example;

import com.example.api.Items;
import com.example.api.MaxAffected;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Upserted;
import com.example.api.Where;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with products. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductService {

    private final ProductRepository repository;
    private final ProductMapper mapper;
    private final ProductValidator validator;
    private final ProductHooks hooks;

    public ProductService(ProductRepository repository, ProductMapper mapper,
            ProductValidator validator, ObjectProvider<ProductHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(ProductHooks::none);
    }

    /** The products that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<ProductView> list(ProductQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The product with this id; 404 if there is none. */
    public ProductView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("product", id));
    }

    /** The product with this sku; 404 if there is none. */
    public ProductView findBySku(String sku) {
        return repository.findBySku(sku).orElseThrow(() -> ProblemException.notFound("product", "sku", sku));
    }

    public long count(ProductQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
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
        mapper.update(product, input);
        hooks.beforeUpdate(product, input);
        repository.flush(product);
        hooks.afterUpdate(product);
        repository.flush(product);
        return mapper.toView(product);
    }

    @Transactional
    public ProductView patch(Long id, ProductPatch input, Precondition precondition) {
        validator.validate(input);
        Product product = repository.require(id);
        precondition.check(product.version);
        mapper.patch(product, input);
        hooks.beforePatch(product, input);
        repository.flush(product);
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

    /** Creates all, or none; each rule is applied to all of them before the next. */
    @Transactional
    public List<ProductView> createAll(List<ProductCreate> inputs) {
        Items.check(inputs, validator::validate);
        List<Product> entities = inputs.stream().map(mapper::toEntity).toList();
        Items.each(inputs, entities, (input, entity) -> hooks.beforeCreate(entity, input));
        repository.insertAll(entities);
        Items.each(entities, hooks::afterCreate);
        repository.flushAll(entities);
        return entities.stream().map(mapper::toView).toList();
    }

    /** Changes all, or none; each rule is applied to all of them before the next. */
    @Transactional
    public List<ProductView> patchAll(List<ProductBulkPatch.Item> items) {
        Items.check(items, item -> validator.validate(item.patch()));
        List<Product> entities = repository.requireAll(items.stream().map(ProductBulkPatch.Item::id).toList());
        Items.check(items, entities, (item, entity) -> Items.checkVersion(item.version(), entity.version));
        Items.each(items, entities, (item, entity) -> {
            mapper.patch(entity, item.patch());
            hooks.beforePatch(entity, item.patch());
        });
        repository.flushAll(entities);
        Items.each(entities, hooks::afterUpdate);
        repository.flushAll(entities);
        return entities.stream().map(mapper::toView).toList();
    }

    /** Deletes all, or none. */
    @Transactional
    public void deleteAll(List<Long> ids) {
        Items.each(ids, hooks::beforeDelete);
        repository.deleteAll(ids);
        Items.each(ids, hooks::afterDelete);
    }

    /** Changes all products that match, and says how many; 409 if that is too many. */
    @Transactional
    public long patchMatching(ProductQuery.Filter filter, ProductPatch input, MaxAffected limit) {
        validator.validate(input);
        List<Product> entities = repository.requireMatching(filter, limit.within(1000));
        for (Product entity : entities) {
            mapper.patch(entity, input);
            hooks.beforePatch(entity, input);
        }
        repository.flushMatching(entities);
        entities.forEach(hooks::afterUpdate);
        repository.flushMatching(entities);
        return entities.size();
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
}
