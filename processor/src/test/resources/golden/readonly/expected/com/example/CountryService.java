package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with countries. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CountryService {

    private final CountryRepository repository;

    public CountryService(CountryRepository repository) {
        this.repository = repository;
    }

    public Page<CountryView> list(CountryQuery query) {
        return repository.findAll(query);
    }

    /** The country with this id; 404 if there is none. */
    public CountryView findById(String id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("country", id));
    }

    public long count(CountryQuery.Filter filter) {
        return repository.count(filter);
    }

    public boolean exists(String id) {
        return repository.exists(id);
    }
}
