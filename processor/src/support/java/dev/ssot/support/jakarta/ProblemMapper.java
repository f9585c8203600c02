package dev.ssot.support.jakarta;

import dev.ssot.support.DatabaseRefusal;
import dev.ssot.support.Precondition;
import dev.ssot.support.ProblemException;
import dev.ssot.support.WriteConflict;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/**
 * Answers every error with a problem document (RFC 9457) that says what the client may know, and nothing of the inside. A mapper
 * of the application's own for an exception goes first.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Request request;

    public ProblemMapper(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        this.uri = uri;
        this.headers = headers;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answered) {
            return answered(answered);
        }
        if (failure instanceof ProblemException problem) {
            return answer(problem).build();
        }
        ProblemException problem = Precondition.failed(headers.getHeaderString(Precondition.IF_MATCH), failure)
                .or(() -> explained(failure))
                .orElseGet(() -> Problems.unexpected(failure));
        return answer(problem).build();
    }

    private static Optional<ProblemException> explained(Throwable failure) {
        return failure instanceof WriteConflict conflict ? conflict.toProblem() : DatabaseRefusal.explain(failure);
    }

    /** What the application or the server has decided: with its own words, or else with ours. */
    private Response answered(WebApplicationException failure) {
        Response response = failure.getResponse();
        if (response.getStatus() == INTERNAL_SERVER_ERROR) { // others the application has chosen
            Problems.log(failure);
        }
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        Response.ResponseBuilder answer =
                answer(new ProblemException(response.getStatus(), detail(response.getStatus())));
        response.getStringHeaders().forEach((name, values) -> replace(answer, name, values));
        if (response.getStatus() == METHOD_NOT_ALLOWED && !response.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            allowed().ifPresent(methods -> answer.header(HttpHeaders.ALLOW, methods));
        }
        return answer.build();
    }

    /** The headers of an answer say more than ours, but for the type of the body, which is ours. */
    private static void replace(Response.ResponseBuilder answer, String name, List<String> values) {
        if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
            answer.header(name, null);
            values.forEach(value -> answer.header(name, value));
        }
    }

    /** What an answer of 405 has to name (RFC 9110, section 15.5.6), which not every server does. */
    private Optional<String> allowed() {
        return Optional.of(ApiDocument.methods(uri))
                .filter(methods -> !methods.isEmpty())
                .map(methods -> String.join(", ", methods));
    }

    private String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case METHOD_NOT_ALLOWED -> "Method '" + request.getMethod() + "' is not supported.";
            case 406 ->
                ApiDocument.methods(uri).isEmpty()
                        ? Problems.title(status) + "."
                        : "Acceptable representations: [application/json].";
            case 415 ->
                ProblemException.unsupported(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                        .detail();
            default -> Problems.title(status) + ".";
        };
    }

    private Response.ResponseBuilder answer(ProblemException problem) {
        return Problems.answer(problem, uri.getRequestUri().getRawPath());
    }
}
