package dev.ssot.support.spring;

import dev.ssot.support.ConstraintRefusal;
import dev.ssot.support.ProblemException;
import jakarta.validation.ConstraintViolationException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what Jakarta Validation refuses when an entity is about to be written. */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
@RestControllerAdvice
public class ConstraintViolationHandler {

    /** Finds the exception among the causes, too: a failure at commit comes wrapped. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ConstraintViolationException failure) {
        ProblemException problem = ConstraintRefusal.explain(failure).orElseGet(() -> Problems.unexpected(failure));
        return Problems.answer(HttpStatus.valueOf(problem.status())).body(Problems.toDetail(problem));
    }
}
