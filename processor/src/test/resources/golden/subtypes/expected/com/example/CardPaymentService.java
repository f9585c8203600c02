package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with card payments. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CardPaymentService {

    private final CardPaymentRepository repository;
    private final CardPaymentMapper mapper;
    private final CardPaymentValidator validator;
    private final CardPaymentHooks hooks;

    public CardPaymentService(CardPaymentRepository repository, CardPaymentMapper mapper,
            CardPaymentValidator validator, ObjectProvider<CardPaymentHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(CardPaymentHooks::none);
    }

    /** The card payment with this id; 404 if there is none. */
    public CardPaymentView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("card payment", id));
    }

    @Transactional
    public CardPaymentView create(CardPaymentCreate input) {
        validator.validate(input);
        CardPayment cardPayment = mapper.toEntity(input);
        hooks.beforeCreate(cardPayment, input);
        repository.insert(cardPayment);
        hooks.afterCreate(cardPayment);
        repository.flush();
        return mapper.toView(cardPayment);
    }
}
