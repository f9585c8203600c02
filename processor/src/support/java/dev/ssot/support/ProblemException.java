package dev.ssot.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with an answer the client can act on. Throw it from a hook to refuse a write:
 *
 * <pre>{@code throw new ProblemException(403, "Only the author may publish an article.");}</pre>
 */
@SuppressWarnings("serial") // never serialized
public class ProblemException extends RuntimeException {

    private final int status;
    private final List<Violation> violations;

    /**
     * @param status the HTTP status code
     * @param detail what is wrong, in words that are safe to show to any client
     */
    public ProblemException(int status, String detail) {
        this(status, detail, List.of());
    }

    public ProblemException(int status, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.violations = List.copyOf(violations);
    }

    /** The request cannot be understood. */
    public static ProblemException malformed(List<Violation> violations) {
        return new ProblemException(400, "The request is malformed.", violations);
    }

    /**
     * What the path names does not exist.
     *
     * @param entity the name of the entity in running text, such as {@code article}
     */
    public static ProblemException notFound(String entity, Object id) {
        return notFound(entity, "id", id);
    }

    /**
     * What the path names does not exist.
     *
     * @param attribute the unique attribute that it is sought by
     */
    public static ProblemException notFound(String entity, String attribute, Object value) {
        return new ProblemException(404, "There is no " + entity + " with the " + attribute + " " + value + ".");
    }

    /** The request is at odds with what is stored. */
    public static ProblemException conflict(List<Violation> violations) {
        return new ProblemException(409, "The request conflicts with stored data.", violations);
    }

    /** The request is at odds with what is stored. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(409, detail);
    }

    /** The resource is not what the client takes it for. */
    public static ProblemException preconditionFailed() {
        return new ProblemException(412, "The resource was changed; read it again.");
    }

    /**
     * A body of a type that is not read here (415).
     *
     * @param contentType as it was sent; null if it was not
     */
    public static ProblemException unsupported(@Nullable String contentType) {
        String detail = contentType == null
                ? "The body needs a Content-Type."
                : "Content-Type '" + contentType + "' is not supported.";
        return new ProblemException(415, detail);
    }

    /** The request is understood, but breaks a rule. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(422, "The request is invalid.", violations);
    }

    public int status() {
        return status;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Violation> violations() {
        return violations;
    }
}
