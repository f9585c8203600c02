package dev.ssot.support.jakarta;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes problem documents (RFC 9457). */
final class Problems {

    private static final System.Logger log = System.getLogger(Problems.class.getName());

    private Problems() {}

    static void log(Throwable failure) {
        log.log(System.Logger.Level.ERROR, "A request failed", failure);
    }

    /** The problem of a failure that is nobody's but ours: it is logged, and the client is told nothing of it. */
    static ProblemException unexpected(Throwable failure) {
        log(failure);
        return new ProblemException(500, "An unexpected error occurred.");
    }

    /** The document; that it has no type says that there is no more to know than the status. */
    private record Document(
            String detail,
            String instance,
            int status,
            String title,
            String type,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}

    /**
     * An answer that nobody keeps: the next request may well succeed.
     *
     * @param instance the path of the request
     */
    static Response.ResponseBuilder answer(ProblemException problem, String instance) {
        Document document = new Document(
                problem.detail(),
                instance,
                problem.status(),
                title(problem.status()),
                "about:blank",
                problem.violations());
        return Response.status(problem.status())
                .type("application/problem+json")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(json(document));
    }

    /** As bytes, which every server writes as they are. */
    private static byte[] json(Document document) {
        try {
            return StrictJson.MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As RFC 9110 and RFC 6585 call it, which Jakarta REST does not throughout. */
    static String title(int status) {
        return switch (status) {
            case 413 -> "Content Too Large";
            case 422 -> "Unprocessable Content";
            default -> {
                Response.Status known = Response.Status.fromStatusCode(status);
                yield known == null ? "Error" : known.getReasonPhrase();
            }
        };
    }
}
