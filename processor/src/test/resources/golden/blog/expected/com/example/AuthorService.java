package com.example;

import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.Set;
import java.util.UUID;
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
    @Transactional(readOnly = true)
    public Page<AuthorView> list(AuthorQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The author with this id; 404 if there is none. */
    @Transactional(readOnly = true)
    public AuthorView findById(UUID id, Set<AuthorQuery.Expansion> expand, Set<AuthorView.Field> fields) {
        return repository.findById(id, expand, fields).orElseThrow(() -> ProblemException.notFound("author", id));
    }

    /** The author with this email; 404 if there is none. */
    @Transactional(readOnly = true)
    public AuthorView findByEmail(String email, Set<AuthorQuery.Expansion> expand, Set<AuthorView.Field> fields) {
        return repository.findByEmail(email, expand, fields)
                .orElseThrow(() -> ProblemException.notFound("author", "email", email));
    }

    public long count(AuthorQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    public boolean exists(UUID id) {
        return repository.exists(id);
    }

    @Transactional
    public AuthorView create(AuthorCreate input) {
        validator.validate(input);
        Author author = mapper.toEntity(input);
        hooks.beforeCreate(author, input);
        repository.insert(author);
        hooks.afterCreate(author);
        repository.flush(author);
        return mapper.toView(author);
    }

    @Transactional
    public AuthorView update(UUID id, AuthorUpdate input, Precondition precondition) {
        validator.validate(input);
        Author author = repository.require(id);
        precondition.check(author.version);
        mapper.update(author, input);
        hooks.beforeUpdate(author, input);
        repository.flush(author);
        hooks.afterUpdate(author);
        repository.flush(author);
        return mapper.toView(author);
    }

    @Transactional
    public AuthorView patch(UUID id, AuthorPatch input, Precondition precondition) {
        validator.validate(input);
        Author author = repository.require(id);
        precondition.check(author.version);
        mapper.patch(author, input);
        hooks.beforePatch(author, input);
        repository.flush(author);
        hooks.afterUpdate(author);
        repository.flush(author);
        return mapper.toView(author);
    }

    @Transactional
    public void delete(UUID id, Precondition precondition) {
        hooks.beforeDelete(id);
        repository.delete(id, precondition);
        hooks.afterDelete(id);
    }
}
