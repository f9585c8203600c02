package dev.ssot.support.jakarta;

import dev.ssot.support.ProblemException;
import dev.ssot.support.Violations;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** Answers what Jakarta Validation refuses when an entity is about to be written. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final UriInfo uri;

    public ConstraintViolationMapper(@Context UriInfo uri) {
        this.uri = uri;
    }

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        Violations violations = new Violations();
        failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                .forEach(violation -> violations.add(violation.getPropertyPath().toString(), violation.getMessage()));
        return Problems.answer(
                        ProblemException.invalid(violations.toList()),
                        uri.getRequestUri().getRawPath())
                .build();
    }
}
