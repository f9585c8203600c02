package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import dev.ssot.support.Violations;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
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
        Violations violations = new Violations();
        failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                .forEach(violation -> violations.add(violation.getPropertyPath().toString(), violation.getMessage()));
        return Problems.answer(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(Problems.toDetail(ProblemException.invalid(violations.toList())));
    }
}
