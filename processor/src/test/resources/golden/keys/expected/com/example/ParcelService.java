package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with parcels. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelService {

    private final ParcelRepository repository;
    private final ParcelMapper mapper;
    private final ParcelValidator validator;
    private final ParcelHooks hooks;

    public ParcelService(ParcelRepository repository, ParcelMapper mapper,
            ParcelValidator validator, ObjectProvider<ParcelHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(ParcelHooks::none);
    }

    /** The parcels that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<ParcelView> list(ParcelQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The parcel with this id; 404 if there is none. */
    public ParcelView findById(Long id, Set<ParcelQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("parcel", id));
    }

    public long count(ParcelQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public ParcelView create(ParcelCreate input) {
        validator.validate(input);
        Parcel parcel = mapper.toEntity(input);
        hooks.beforeCreate(parcel, input);
        repository.insert(parcel);
        hooks.afterCreate(parcel);
        repository.flush(parcel);
        return mapper.toView(parcel);
    }

    @Transactional
    public ParcelView update(Long id, ParcelUpdate input) {
        validator.validate(input);
        Parcel parcel = repository.require(id);
        mapper.update(parcel, input);
        hooks.beforeUpdate(parcel, input);
        repository.flush(parcel);
        hooks.afterUpdate(parcel);
        repository.flush(parcel);
        return mapper.toView(parcel);
    }

    @Transactional
    public ParcelView patch(Long id, ParcelPatch input) {
        validator.validate(input);
        Parcel parcel = repository.require(id);
        mapper.patch(parcel, input);
        hooks.beforePatch(parcel, input);
        repository.flush(parcel);
        hooks.afterUpdate(parcel);
        repository.flush(parcel);
        return mapper.toView(parcel);
    }

    @Transactional
    public void delete(Long id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
