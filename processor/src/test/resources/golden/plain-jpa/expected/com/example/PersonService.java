package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import jakarta.transaction.Transactional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** What can be done with people. Every write is one transaction, hooks included. */
@Generated("dev.ssot.processor.SsotProcessor")
public class PersonService {

    private final PersonRepository repository;
    private final PersonMapper mapper;
    private final PersonValidator validator;
    private final PersonHooks hooks;

    public PersonService(PersonRepository repository, PersonMapper mapper,
            PersonValidator validator, PersonHooks hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks;
    }

    /** The people that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<PersonView> list(PersonQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The person with this id; 404 if there is none. */
    public PersonView findById(Integer id, Set<PersonQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("person", id));
    }

    public long count(PersonQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public PersonView create(PersonCreate input) {
        validator.validate(input);
        Person person = mapper.toEntity(input);
        hooks.beforeCreate(person, input);
        repository.insert(person);
        hooks.afterCreate(person);
        repository.flush(person);
        return mapper.toView(person);
    }

    @Transactional
    public PersonView update(Integer id, PersonUpdate input) {
        validator.validate(input);
        Person person = repository.require(id);
        mapper.update(person, input);
        hooks.beforeUpdate(person, input);
        repository.flush(person);
        hooks.afterUpdate(person);
        repository.flush(person);
        return mapper.toView(person);
    }

    @Transactional
    public PersonView patch(Integer id, PersonPatch input) {
        validator.validate(input);
        Person person = repository.require(id);
        mapper.patch(person, input);
        hooks.beforePatch(person, input);
        repository.flush(person);
        hooks.afterUpdate(person);
        repository.flush(person);
        return mapper.toView(person);
    }

    @Transactional
    public void delete(Integer id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
