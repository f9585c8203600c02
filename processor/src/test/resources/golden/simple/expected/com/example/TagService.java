package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with tags. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TagService {

    private final TagRepository repository;
    private final TagMapper mapper;
    private final TagValidator validator;
    private final TagHooks hooks;

    public TagService(TagRepository repository, TagMapper mapper, TagValidator validator,
            ObjectProvider<TagHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(TagHooks::none);
    }

    /** The tags that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<TagView> list(TagQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The tag with this id; 404 if there is none. */
    public TagView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("tag", id));
    }

    /** The tag with this name; 404 if there is none. */
    public TagView findByName(String name) {
        return repository.findByName(name).orElseThrow(() -> ProblemException.notFound("tag", "name", name));
    }

    public long count(TagQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public TagView create(TagCreate input) {
        validator.validate(input);
        Tag tag = mapper.toEntity(input);
        hooks.beforeCreate(tag, input);
        repository.insert(tag);
        hooks.afterCreate(tag);
        repository.flush(tag);
        return mapper.toView(tag);
    }

    @Transactional
    public TagView update(Long id, TagUpdate input) {
        validator.validate(input);
        Tag tag = repository.require(id);
        mapper.update(tag, input);
        hooks.beforeUpdate(tag, input);
        repository.flush(tag);
        hooks.afterUpdate(tag);
        repository.flush(tag);
        return mapper.toView(tag);
    }

    @Transactional
    public TagView patch(Long id, TagPatch input) {
        validator.validate(input);
        Tag tag = repository.require(id);
        mapper.patch(tag, input);
        hooks.beforePatch(tag, input);
        repository.flush(tag);
        hooks.afterUpdate(tag);
        repository.flush(tag);
        return mapper.toView(tag);
    }

    @Transactional
    public void delete(Long id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
