package com.example;

import com.example.api.ProblemException;
import com.example.api.TypedInput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with levies. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class LevyService {

    private final LevyRepository repository;
    private final FlatLevyService flatLevyService;

    public LevyService(LevyRepository repository, FlatLevyService flatLevyService) {
        this.repository = repository;
        this.flatLevyService = flatLevyService;
    }

    /** The levy with this id; 404 if there is none. */
    public LevyView findById(LevyView.Key id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("levy", id));
    }

    /** Changes a levy as the service of what it is does; 404 if there is none, 422 if it is something else. */
    public LevyView patch(LevyView.Key id, TypedInput input) {
        String type = repository.requireType(id);
        input.require(type);
        return switch (type) {
            case "FlatLevy" -> flatLevyService.patch(
                    new FlatLevyView.Key(id.club(), id.year()), input.as(FlatLevyPatch.class));
            default -> throw ProblemException.notFound("levy", id);
        };
    }
}
