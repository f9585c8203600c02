package com.example;

import com.example.api.ProblemException;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with currencies. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CurrencyService {

    private final CurrencyRepository repository;

    public CurrencyService(CurrencyRepository repository) {
        this.repository = repository;
    }

    /** The currency with this id; 404 if there is none. */
    public CurrencyView findById(String id, Set<CurrencyQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("currency", id));
    }
}
