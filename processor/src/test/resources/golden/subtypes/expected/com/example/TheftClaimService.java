package com.example;

import com.example.api.Precondition;
import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with theft claims. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TheftClaimService {

    private final TheftClaimRepository repository;
    private final TheftClaimMapper mapper;
    private final TheftClaimValidator validator;
    private final TheftClaimHooks hooks;

    public TheftClaimService(TheftClaimRepository repository, TheftClaimMapper mapper,
            TheftClaimValidator validator, ObjectProvider<TheftClaimHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(TheftClaimHooks::none);
    }

    /** The theft claim with this id; 404 if there is none. */
    public TheftClaimView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("theft claim", id));
    }

    @Transactional
    public TheftClaimView create(TheftClaimCreate input) {
        validator.validate(input);
        TheftClaim theftClaim = mapper.toEntity(input);
        hooks.beforeCreate(theftClaim, input);
        repository.insert(theftClaim);
        hooks.afterCreate(theftClaim);
        repository.flush();
        return mapper.toView(theftClaim);
    }

    @Transactional
    public TheftClaimView patch(Long id, TheftClaimPatch input, Precondition precondition) {
        validator.validate(input);
        TheftClaim theftClaim = repository.require(id);
        precondition.check(theftClaim.version);
        mapper.patch(theftClaim, input);
        hooks.beforePatch(theftClaim, input);
        repository.flush();
        hooks.afterUpdate(theftClaim);
        repository.flush();
        return mapper.toView(theftClaim);
    }
}
