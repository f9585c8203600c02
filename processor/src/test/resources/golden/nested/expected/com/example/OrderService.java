package com.example;

import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with orders. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderService {

    private final OrderRepository repository;
    private final OrderMapper mapper;
    private final OrderValidator validator;
    private final OrderHooks hooks;

    public OrderService(OrderRepository repository, OrderMapper mapper, OrderValidator validator,
            ObjectProvider<OrderHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(OrderHooks::none);
    }

    /** The orders that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<OrderView> list(OrderQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The order with this id; 404 if there is none. */
    public OrderView findById(Long id, Set<OrderQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("order", id));
    }

    public long count(Where... within) {
        return repository.count(within);
    }

    @Transactional
    public OrderView create(OrderCreate input) {
        validator.validate(input);
        Order order = mapper.toEntity(input);
        hooks.beforeCreate(order, input);
        repository.insert(order);
        hooks.afterCreate(order);
        repository.flush(order);
        return mapper.toView(order);
    }

    @Transactional
    public OrderView update(Long id, OrderUpdate input, Precondition precondition) {
        validator.validate(input);
        Order order = repository.require(id);
        precondition.check(order.getVersion());
        Long version = order.getVersion();
        mapper.update(order, input);
        hooks.beforeUpdate(order, input);
        repository.flush(order);
        repository.countChange(order, version);
        hooks.afterUpdate(order);
        repository.flush(order);
        return mapper.toView(order);
    }

    @Transactional
    public OrderView patch(Long id, OrderPatch input, Precondition precondition) {
        validator.validate(input);
        Order order = repository.require(id);
        precondition.check(order.getVersion());
        Long version = order.getVersion();
        mapper.patch(order, input);
        hooks.beforePatch(order, input);
        repository.flush(order);
        if (input.lines().isPresent() || input.stops().isPresent()) {
            repository.countChange(order, version);
        }
        hooks.afterUpdate(order);
        repository.flush(order);
        return mapper.toView(order);
    }

    @Transactional
    public void delete(Long id, Precondition precondition) {
        hooks.beforeDelete(id);
        repository.delete(id, precondition);
        hooks.afterDelete(id);
    }

    @Transactional
    public void linkParcel(Long id, String parcelId, Precondition precondition) {
        hooks.beforeLinkParcel(id, parcelId);
        repository.linkParcel(id, parcelId, precondition);
        hooks.afterLinkParcel(id, parcelId);
    }

    @Transactional
    public void unlinkParcel(Long id, String parcelId, Precondition precondition) {
        hooks.beforeUnlinkParcel(id, parcelId);
        repository.unlinkParcel(id, parcelId, precondition);
        hooks.afterUnlinkParcel(id, parcelId);
    }
}
