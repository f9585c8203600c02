package com.example;

import com.example.api.Items;
import com.example.api.MaxAffected;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with racks. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class RackService {

    private final RackRepository repository;
    private final RackMapper mapper;
    private final RackValidator validator;
    private final RackHooks hooks;

    public RackService(RackRepository repository, RackMapper mapper, RackValidator validator,
            ObjectProvider<RackHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(RackHooks::none);
    }

    /** The racks that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<RackView> list(RackQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The rack with this id; 404 if there is none. */
    public RackView findById(RackView.Key id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("rack", id));
    }

    public long count(RackQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public RackView create(RackCreate input) {
        validator.validate(input);
        Rack rack = mapper.toEntity(input);
        hooks.beforeCreate(rack, input);
        repository.insert(rack);
        hooks.afterCreate(rack);
        repository.flush(rack);
        return mapper.toView(rack);
    }

    @Transactional
    public RackView update(RackView.Key id, RackUpdate input) {
        validator.validate(input);
        Rack rack = repository.require(id);
        mapper.update(rack, input);
        hooks.beforeUpdate(rack, input);
        repository.flush(rack);
        hooks.afterUpdate(rack);
        repository.flush(rack);
        return mapper.toView(rack);
    }

    @Transactional
    public RackView patch(RackView.Key id, RackPatch input) {
        validator.validate(input);
        Rack rack = repository.require(id);
        mapper.patch(rack, input);
        hooks.beforePatch(rack, input);
        repository.flush(rack);
        hooks.afterUpdate(rack);
        repository.flush(rack);
        return mapper.toView(rack);
    }

    @Transactional
    public void delete(RackView.Key id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }

    /** Creates all, or none; each rule is applied to all of them before the next. */
    @Transactional
    public List<RackView> createAll(List<RackCreate> inputs) {
        Items.check(inputs, validator::validate);
        List<Rack> entities = inputs.stream().map(mapper::toEntity).toList();
        Items.each(inputs, entities, (input, entity) -> hooks.beforeCreate(entity, input));
        repository.insertAll(entities);
        Items.each(entities, hooks::afterCreate);
        repository.flushAll(entities);
        return entities.stream().map(mapper::toView).toList();
    }

    /** Changes all, or none; each rule is applied to all of them before the next. */
    @Transactional
    public List<RackView> patchAll(List<RackBulkPatch.Item> items) {
        Items.check(items, item -> validator.validate(item.patch()));
        List<Rack> entities = repository.requireAll(items.stream().map(RackBulkPatch.Item::id).toList());
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
    public void deleteAll(List<RackView.Key> ids) {
        Items.each(ids, hooks::beforeDelete);
        repository.deleteAll(ids);
        Items.each(ids, hooks::afterDelete);
    }

    /** Changes all racks that match, and says how many; 409 if that is too many. */
    @Transactional
    public long patchMatching(RackQuery.Filter filter, RackPatch input, MaxAffected limit) {
        validator.validate(input);
        List<Rack> entities = repository.requireMatching(filter, limit.within(1000));
        for (Rack entity : entities) {
            mapper.patch(entity, input);
            hooks.beforePatch(entity, input);
        }
        repository.flushMatching(entities);
        entities.forEach(hooks::afterUpdate);
        repository.flushMatching(entities);
        return entities.size();
    }

    /** Deletes all racks that match, and says how many; 409 if that is too many. */
    @Transactional
    public long deleteMatching(RackQuery.Filter filter, MaxAffected limit) {
        List<RackView.Key> ids = repository.findMatchingIds(filter, limit.within(1000));
        ids.forEach(hooks::beforeDelete);
        repository.deleteAll(ids);
        ids.forEach(hooks::afterDelete);
        return ids.size();
    }

    @Transactional
    public void linkLine(RackView.Key id, RackView.OrderLineKey lineId) {
        hooks.beforeLinkLine(id, lineId);
        repository.linkLine(id, lineId);
        hooks.afterLinkLine(id, lineId);
    }

    @Transactional
    public void unlinkLine(RackView.Key id, RackView.OrderLineKey lineId) {
        hooks.beforeUnlinkLine(id, lineId);
        repository.unlinkLine(id, lineId);
        hooks.afterUnlinkLine(id, lineId);
    }
}
