package com.example;

import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with order lines. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderLineService {

    private final OrderLineRepository repository;
    private final OrderLineMapper mapper;
    private final OrderLineValidator validator;
    private final OrderLineHooks hooks;

    public OrderLineService(OrderLineRepository repository, OrderLineMapper mapper,
            OrderLineValidator validator, ObjectProvider<OrderLineHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(OrderLineHooks::none);
    }

    /** The order lines that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<OrderLineView> list(OrderLineQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The order line with this id; 404 if there is none. */
    public OrderLineView findById(OrderLineView.Key id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("order line", id));
    }

    /** The order line with this code; 404 if there is none. */
    public OrderLineView findByCode(String code) {
        return repository.findByCode(code).orElseThrow(() -> ProblemException.notFound("order line", "code", code));
    }

    public long count(OrderLineQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public OrderLineView create(OrderLineCreate input) {
        validator.validate(input);
        OrderLine orderLine = mapper.toEntity(input);
        hooks.beforeCreate(orderLine, input);
        repository.insert(orderLine);
        hooks.afterCreate(orderLine);
        repository.flush(orderLine);
        return mapper.toView(orderLine);
    }

    @Transactional
    public OrderLineView update(OrderLineView.Key id, OrderLineUpdate input, Precondition precondition) {
        validator.validate(input);
        OrderLine orderLine = repository.require(id);
        precondition.check(orderLine.getVersion());
        mapper.update(orderLine, input);
        hooks.beforeUpdate(orderLine, input);
        repository.flush(orderLine);
        hooks.afterUpdate(orderLine);
        repository.flush(orderLine);
        return mapper.toView(orderLine);
    }

    @Transactional
    public OrderLineView patch(OrderLineView.Key id, OrderLinePatch input, Precondition precondition) {
        validator.validate(input);
        OrderLine orderLine = repository.require(id);
        precondition.check(orderLine.getVersion());
        mapper.patch(orderLine, input);
        hooks.beforePatch(orderLine, input);
        repository.flush(orderLine);
        hooks.afterUpdate(orderLine);
        repository.flush(orderLine);
        return mapper.toView(orderLine);
    }

    @Transactional
    public void delete(OrderLineView.Key id, Precondition precondition) {
        hooks.beforeDelete(id);
        repository.delete(id, precondition);
        hooks.afterDelete(id);
    }
}
