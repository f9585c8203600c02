package com.example;

import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.StateMachine;
import com.example.api.Where;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with purchase orders. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PurchaseOrderService {

    private static final StateMachine<OrderStatus> STATUS = new StateMachine<OrderStatus>("status")
            .allow("pay", Set.of(OrderStatus.OPEN), OrderStatus.PAID)
            .allow("ship", Set.of(OrderStatus.PAID), OrderStatus.SHIPPED)
            .allow("send-back", Set.of(OrderStatus.SHIPPED), OrderStatus.PAID)
            .allow("cancel", Set.of(OrderStatus.OPEN, OrderStatus.PAID), OrderStatus.CANCELLED);

    private final PurchaseOrderRepository repository;
    private final PurchaseOrderMapper mapper;
    private final PurchaseOrderValidator validator;
    private final PurchaseOrderHooks hooks;

    public PurchaseOrderService(PurchaseOrderRepository repository, PurchaseOrderMapper mapper,
            PurchaseOrderValidator validator, ObjectProvider<PurchaseOrderHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(PurchaseOrderHooks::none);
    }

    /** The purchase orders that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<PurchaseOrderView> list(PurchaseOrderQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The purchase order with this id; 404 if there is none. */
    public PurchaseOrderView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("purchase order", id));
    }

    public long count(PurchaseOrderQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }

    @Transactional
    public PurchaseOrderView create(PurchaseOrderCreate input) {
        validator.validate(input);
        PurchaseOrder purchaseOrder = mapper.toEntity(input);
        hooks.beforeCreate(purchaseOrder, input);
        repository.insert(purchaseOrder);
        hooks.afterCreate(purchaseOrder);
        repository.flush();
        return mapper.toView(purchaseOrder);
    }

    @Transactional
    public PurchaseOrderView update(Long id, PurchaseOrderUpdate input, Precondition precondition) {
        validator.validate(input);
        PurchaseOrder purchaseOrder = repository.require(id);
        precondition.check(purchaseOrder.getVersion());
        mapper.update(purchaseOrder, input);
        hooks.beforeUpdate(purchaseOrder, input);
        repository.flush();
        hooks.afterUpdate(purchaseOrder);
        repository.flush();
        return mapper.toView(purchaseOrder);
    }

    @Transactional
    public PurchaseOrderView patch(Long id, PurchaseOrderPatch input, Precondition precondition) {
        validator.validate(input);
        PurchaseOrder purchaseOrder = repository.require(id);
        precondition.check(purchaseOrder.getVersion());
        mapper.patch(purchaseOrder, input);
        hooks.beforePatch(purchaseOrder, input);
        repository.flush();
        hooks.afterUpdate(purchaseOrder);
        repository.flush();
        return mapper.toView(purchaseOrder);
    }

    @Transactional
    public void delete(Long id, Precondition precondition) {
        hooks.beforeDelete(id);
        repository.delete(id, precondition);
        hooks.afterDelete(id);
    }

    /** The status goes from OPEN to PAID; 409 if it is any other. */
    @Transactional
    public PurchaseOrderView pay(Long id, Precondition precondition) {
        return changeStatus(id, "pay", precondition);
    }

    /** The status goes from PAID to SHIPPED; 409 if it is any other. */
    @Transactional
    public PurchaseOrderView ship(Long id, Precondition precondition) {
        return changeStatus(id, "ship", precondition);
    }

    /** The status goes from SHIPPED to PAID; 409 if it is any other. */
    @Transactional
    public PurchaseOrderView sendBack(Long id, Precondition precondition) {
        return changeStatus(id, "send-back", precondition);
    }

    /** The status goes from OPEN or PAID to CANCELLED; 409 if it is any other. */
    @Transactional
    public PurchaseOrderView cancel(Long id, Precondition precondition) {
        return changeStatus(id, "cancel", precondition);
    }

    private PurchaseOrderView changeStatus(Long id, String transition, Precondition precondition) {
        PurchaseOrder purchaseOrder = repository.require(id);
        OrderStatus from = purchaseOrder.getStatus();
        OrderStatus to = STATUS.next(from, transition);
        precondition.check(purchaseOrder.getVersion());
        mapper.changeStatus(purchaseOrder, to);
        hooks.beforeStatusChange(purchaseOrder, from, to);
        repository.flush();
        hooks.afterStatusChange(purchaseOrder, from, to);
        repository.flush();
        return mapper.toView(purchaseOrder);
    }
}
