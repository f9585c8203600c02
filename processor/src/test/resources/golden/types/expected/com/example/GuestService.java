package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with guests. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class GuestService {

    private final GuestRepository repository;
    private final GuestMapper mapper;
    private final GuestValidator validator;
    private final GuestHooks hooks;

    public GuestService(GuestRepository repository, GuestMapper mapper, GuestValidator validator,
            ObjectProvider<GuestHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(GuestHooks::none);
    }

    /** The guests that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<GuestView> list(GuestQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The guest with this id; 404 if there is none. */
    public GuestView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("guest", id));
    }

    public long count(GuestQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public GuestView create(GuestCreate input) {
        validator.validate(input);
        Guest guest = mapper.toEntity(input);
        hooks.beforeCreate(guest, input);
        repository.insert(guest);
        hooks.afterCreate(guest);
        repository.flush(guest);
        return mapper.toView(guest);
    }

    @Transactional
    public GuestView update(Long id, GuestUpdate input) {
        validator.validate(input);
        Guest guest = repository.require(id);
        mapper.update(guest, input);
        hooks.beforeUpdate(guest, input);
        repository.flush(guest);
        hooks.afterUpdate(guest);
        repository.flush(guest);
        return mapper.toView(guest);
    }

    @Transactional
    public GuestView patch(Long id, GuestPatch input) {
        validator.validate(input);
        Guest guest = repository.require(id);
        mapper.patch(guest, input);
        hooks.beforePatch(guest, input);
        repository.flush(guest);
        hooks.afterUpdate(guest);
        repository.flush(guest);
        return mapper.toView(guest);
    }

    @Transactional
    public void delete(Long id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
