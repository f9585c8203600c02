package dev.ssot.support.jakarta;

import dev.ssot.support.ConstraintRefusal;
import dev.ssot.support.ProblemException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what Jakarta Validation refuses when an entity is about to be written. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private final UriInfo uri;

    public ConstraintViolationMapper(@Context UriInfo uri) {
        this.uri = uri;
    }

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        ProblemException problem = ConstraintRefusal.explain(failure).orElseGet(() -> Problems.unexpected(failure));
        return Problems.answer(problem, uri.getRequestUri().getRawPath()).build();
    }
}
