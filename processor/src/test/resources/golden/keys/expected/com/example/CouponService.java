package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with coupons. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CouponService {

    private final CouponRepository repository;
    private final CouponMapper mapper;
    private final CouponValidator validator;
    private final CouponHooks hooks;

    public CouponService(CouponRepository repository, CouponMapper mapper,
            CouponValidator validator, ObjectProvider<CouponHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(CouponHooks::none);
    }

    /** The coupons that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<CouponView> list(CouponQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The coupon with this id; 404 if there is none. */
    public CouponView findById(String id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("coupon", id));
    }

    public long count(Where... within) {
        return repository.count(within);
    }

    @Transactional
    public CouponView create(CouponCreate input) {
        validator.validate(input);
        Coupon coupon = mapper.toEntity(input);
        hooks.beforeCreate(coupon, input);
        repository.insert(coupon);
        hooks.afterCreate(coupon);
        repository.flush(coupon);
        return mapper.toView(coupon);
    }

    @Transactional
    public CouponView update(String id, CouponUpdate input) {
        validator.validate(input);
        Coupon coupon = repository.require(id);
        mapper.update(coupon, input);
        hooks.beforeUpdate(coupon, input);
        repository.flush(coupon);
        hooks.afterUpdate(coupon);
        repository.flush(coupon);
        return mapper.toView(coupon);
    }

    @Transactional
    public CouponView patch(String id, CouponPatch input) {
        validator.validate(input);
        Coupon coupon = repository.require(id);
        mapper.patch(coupon, input);
        hooks.beforePatch(coupon, input);
        repository.flush(coupon);
        hooks.afterUpdate(coupon);
        repository.flush(coupon);
        return mapper.toView(coupon);
    }

    @Transactional
    public void delete(String id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
