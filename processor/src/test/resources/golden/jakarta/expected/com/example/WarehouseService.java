package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What can be done with warehouses. Every write is one transaction, hooks included. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class WarehouseService {

    private WarehouseRepository repository;
    private WarehouseMapper mapper;
    private WarehouseValidator validator;
    private WarehouseHooks hooks;

    @Inject
    public WarehouseService(WarehouseRepository repository, WarehouseMapper mapper,
            WarehouseValidator validator, Instance<WarehouseHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.isUnsatisfied() ? WarehouseHooks.none() : hooks.get();
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected WarehouseService() {}

    /** The warehouses that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<WarehouseView> list(WarehouseQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The warehouse with this id; 404 if there is none. */
    public WarehouseView findById(UUID id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("warehouse", id));
    }

    /** The warehouse with this code; 404 if there is none. */
    public WarehouseView findByCode(String code) {
        return repository.findByCode(code).orElseThrow(() -> ProblemException.notFound("warehouse", "code", code));
    }

    public long count(Where... within) {
        return repository.count(within);
    }

    public boolean exists(UUID id) {
        return repository.exists(id);
    }

    @Transactional
    public WarehouseView create(WarehouseCreate input) {
        validator.validate(input);
        Warehouse warehouse = mapper.toEntity(input);
        hooks.beforeCreate(warehouse, input);
        repository.insert(warehouse);
        hooks.afterCreate(warehouse);
        repository.flush(warehouse);
        return mapper.toView(warehouse);
    }

    @Transactional
    public WarehouseView update(UUID id, WarehouseUpdate input) {
        validator.validate(input);
        Warehouse warehouse = repository.require(id);
        mapper.update(warehouse, input);
        hooks.beforeUpdate(warehouse, input);
        repository.flush(warehouse);
        hooks.afterUpdate(warehouse);
        repository.flush(warehouse);
        return mapper.toView(warehouse);
    }

    @Transactional
    public WarehouseView patch(UUID id, WarehousePatch input) {
        validator.validate(input);
        Warehouse warehouse = repository.require(id);
        mapper.patch(warehouse, input);
        hooks.beforePatch(warehouse, input);
        repository.flush(warehouse);
        hooks.afterUpdate(warehouse);
        repository.flush(warehouse);
        return mapper.toView(warehouse);
    }

    @Transactional
    public void delete(UUID id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
