package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with aisles. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AisleService {

    private final AisleRepository repository;

    public AisleService(AisleRepository repository) {
        this.repository = repository;
    }

    /** The aisles that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<AisleView> list(AisleQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The aisle with this id; 404 if there is none. */
    public AisleView findById(AisleView.Key id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("aisle", id));
    }

    public long count(Where... within) {
        return repository.count(within);
    }
}
