package com.example;

import com.example.api.Precondition;
import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with damage claims. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class DamageClaimService {

    private final DamageClaimRepository repository;
    private final DamageClaimMapper mapper;
    private final DamageClaimValidator validator;
    private final DamageClaimHooks hooks;

    public DamageClaimService(DamageClaimRepository repository, DamageClaimMapper mapper,
            DamageClaimValidator validator, ObjectProvider<DamageClaimHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(DamageClaimHooks::none);
    }

    /** The damage claim with this id; 404 if there is none. */
    public DamageClaimView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("damage claim", id));
    }

    @Transactional
    public DamageClaimView create(DamageClaimCreate input) {
        validator.validate(input);
        DamageClaim damageClaim = mapper.toEntity(input);
        hooks.beforeCreate(damageClaim, input);
        repository.insert(damageClaim);
        hooks.afterCreate(damageClaim);
        repository.flush();
        return mapper.toView(damageClaim);
    }

    @Transactional
    public DamageClaimView patch(Long id, DamageClaimPatch input, Precondition precondition) {
        validator.validate(input);
        DamageClaim damageClaim = repository.require(id);
        precondition.check(damageClaim.version);
        mapper.patch(damageClaim, input);
        hooks.beforePatch(damageClaim, input);
        repository.flush();
        hooks.afterUpdate(damageClaim);
        repository.flush();
        return mapper.toView(damageClaim);
    }
}
