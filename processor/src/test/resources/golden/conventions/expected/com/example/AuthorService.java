package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with authors. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorService {

    private final AuthorRepository repository;
    private final AuthorMapper mapper;
    private final AuthorValidator validator;
    private final AuthorHooks hooks;

    public AuthorService(AuthorRepository repository, AuthorMapper mapper,
            AuthorValidator validator, ObjectProvider<AuthorHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(AuthorHooks::none);
    }

    /** The authors that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<AuthorView> list(AuthorQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The author with this id; 404 if there is none. */
    public AuthorView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("author", id));
    }

    public long count(Where... within) {
        return repository.count(within);
    }

    @Transactional
    public AuthorView create(AuthorCreate input) {
        validator.validate(input);
        Author author = mapper.toEntity(input);
        hooks.beforeCreate(author, input);
        repository.insert(author);
        hooks.afterCreate(author);
        repository.flush();
        return mapper.toView(author);
    }

    @Transactional
    public AuthorView update(Long id, AuthorUpdate input) {
        validator.validate(input);
        Author author = repository.require(id);
        mapper.update(author, input);
        hooks.beforeUpdate(author, input);
        repository.flush();
        hooks.afterUpdate(author);
        repository.flush();
        return mapper.toView(author);
    }

    @Transactional
    public AuthorView patch(Long id, AuthorPatch input) {
        validator.validate(input);
        Author author = repository.require(id);
        mapper.patch(author, input);
        hooks.beforePatch(author, input);
        repository.flush();
        hooks.afterUpdate(author);
        repository.flush();
        return mapper.toView(author);
    }

    @Transactional
    public void delete(Long id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }

    /** Undoes a deletion; 404 if there is none to undo. */
    @Transactional
    public AuthorView restore(Long id) {
        hooks.beforeRestore(id);
        repository.restore(id);
        hooks.afterRestore(id);
        return findById(id);
    }

    /** Removes for good what was deleted; 404 if there is no such. */
    @Transactional
    public void purge(Long id) {
        hooks.beforePurge(id);
        repository.purge(id);
        hooks.afterPurge(id);
    }
}
