package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with flat levies. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class FlatLevyService {

    private final FlatLevyRepository repository;
    private final FlatLevyMapper mapper;
    private final FlatLevyValidator validator;
    private final FlatLevyHooks hooks;

    public FlatLevyService(FlatLevyRepository repository, FlatLevyMapper mapper,
            FlatLevyValidator validator, ObjectProvider<FlatLevyHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(FlatLevyHooks::none);
    }

    /** The flat levy with this id; 404 if there is none. */
    public FlatLevyView findById(FlatLevyView.Key id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("flat levy", id));
    }

    @Transactional
    public FlatLevyView patch(FlatLevyView.Key id, FlatLevyPatch input) {
        validator.validate(input);
        FlatLevy flatLevy = repository.require(id);
        mapper.patch(flatLevy, input);
        hooks.beforePatch(flatLevy, input);
        repository.flush();
        hooks.afterUpdate(flatLevy);
        repository.flush();
        return mapper.toView(flatLevy);
    }
}
