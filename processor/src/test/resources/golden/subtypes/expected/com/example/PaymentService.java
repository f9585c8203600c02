package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with payments. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PaymentService {

    private final PaymentRepository repository;

    public PaymentService(PaymentRepository repository) {
        this.repository = repository;
    }

    /** The payments that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<PaymentView> list(PaymentQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The payment with this id; 404 if there is none. */
    public PaymentView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("payment", id));
    }

    public long count(PaymentQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }
}
