package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
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

    /** The countries that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<CountryView> list(CountryQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The country with this id; 404 if there is none. */
    public CountryView findById(String id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("country", id));
    }

    public long count(CountryQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }
}
