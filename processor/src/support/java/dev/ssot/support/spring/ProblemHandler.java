package dev.ssot.support.spring;

import dev.ssot.support.DatabaseRefusal;
import dev.ssot.support.Precondition;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import dev.ssot.support.WriteConflict;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every error with a problem document (RFC 9457) that says what the client may know, and nothing of the inside. Advice
 * of the application's own goes first.
 */
@Order
@RestControllerAdvice
@RegisterReflectionForBinding(Violation.class)
public class ProblemHandler extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleProblem(ProblemException problem, WebRequest request) {
        return respond(problem, problem, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleWriteConflict(WriteConflict conflict, WebRequest request) {
        ProblemException problem =
                stale(conflict, request).or(conflict::toProblem).orElseGet(() -> Problems.unexpected(conflict));
        return respond(conflict, problem, request);
    }

    @ExceptionHandler({PersistenceException.class, DataAccessException.class, TransactionException.class})
    @Nullable
    ResponseEntity<Object> handleDatabase(RuntimeException failure, WebRequest request) {
        ProblemException problem = stale(failure, request)
                .or(() -> DatabaseRefusal.explain(failure))
                .orElseGet(() -> Problems.unexpected(failure));
        return respond(failure, problem, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleMultipart(MultipartException failure, WebRequest request) {
        return respond(failure, new ProblemException(415, "Multipart content is not supported."), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemException problem = failure.getCause() == null
                ? new ProblemException(400, "The request needs a body that is a JSON object.")
                : JsonViolation.problem(failure.getCause());
        return respond(failure, problem, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return handleExceptionInternal(
                failure, Problems.toDetail(ProblemException.unsupported(type)), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = String.valueOf(failure.getPropertyName());
        return respond(failure, ProblemException.malformed(List.of(new Violation(name, "is malformed"))), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(failure, new ProblemException(404, "There is nothing at this address."), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotWritable(
            HttpMessageNotWritableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null; // there is nobody to answer
        }
        return respond(failure, Problems.unexpected(failure), request);
    }

    /** Every answer passes here, those of Spring included. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail detail && detail.getType() == null) {
            detail.setType(Problems.NO_TYPE);
        }
        return Problems.answer(status).headers(headers).body(body);
    }

    private static Optional<ProblemException> stale(Exception failure, WebRequest request) {
        return Precondition.failed(request.getHeader(Precondition.IF_MATCH), failure);
    }

    private @Nullable ResponseEntity<Object> respond(Exception failure, ProblemException problem, WebRequest request) {
        HttpStatusCode status = HttpStatusCode.valueOf(problem.status());
        return handleExceptionInternal(failure, Problems.toDetail(problem), new HttpHeaders(), status, request);
    }
}
