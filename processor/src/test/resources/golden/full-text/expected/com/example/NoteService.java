package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with notes. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class NoteService {

    private final NoteRepository repository;

    public NoteService(NoteRepository repository) {
        this.repository = repository;
    }

    /** The notes that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<NoteView> list(NoteQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The note with this id; 404 if there is none. */
    public NoteView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("note", id));
    }

    public long count(NoteQuery.Filter filter, Where... within) {
        return repository.count(filter, within);
    }
}
