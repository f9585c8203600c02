package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.text.Tree;
import java.util.List;
import java.util.stream.Stream;

/** Status of failure -> its reusable response. */
enum ProblemAnswer {
    BAD_REQUEST(400, "Bad Request", "The request is malformed.", "size", "must be between 1 and 100"),
    FORBIDDEN(403, "Forbidden", "Only a known user may do this.", "", ""),
    NOT_FOUND(404, "Not Found", "There is no resource with the id 7.", "", ""),
    NOT_ACCEPTABLE(406, "Not Acceptable", "Acceptable representations: [application/json].", "", ""),
    CONFLICT(409, "Conflict", "The request conflicts with stored data.", "name", "is already in use"),
    PRECONDITION_FAILED(412, "Precondition Failed", "The resource was changed; read it again.", "", ""),
    CONTENT_TOO_LARGE(413, "Content Too Large", "The request body is longer than 10000000 bytes.", "", ""),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type", "Content-Type 'text/plain' is not supported.", "", ""),
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content", "The request is invalid.", "name", "must not be blank"),
    PRECONDITION_REQUIRED(
            428,
            "Precondition Required",
            "Send the ETag of the resource in If-Match, so that no change is lost.",
            "",
            ""),
    /** Whatever status a hook of the application chooses. */
    REFUSED(403, "Refused", "Only an editor may do this.", "", ""),
    INTERNAL_SERVER_ERROR(500, "Internal Server Error", "An unexpected error occurred.", "", "");

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    private final int status;
    private final String title;
    private final String detail;
    private final String path;
    private final String message;

    ProblemAnswer(int status, String title, String detail, String path, String message) {
        this.status = status;
        this.title = title;
        this.detail = detail;
        this.path = path;
        this.message = message;
    }

    static ProblemAnswer of(int status) {
        return Stream.of(values())
                .filter(answer -> answer.status == status)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No answer is documented for the status " + status));
    }

    /** The status, or for what no single one is known the range of OpenAPI (section 4.8.16). */
    String key() {
        return this == REFUSED ? "4XX" : String.valueOf(status);
    }

    /** {@code NotFound}. */
    String component() {
        return title.replace(" ", "");
    }

    String description() {
        return switch (this) {
            case BAD_REQUEST -> "The request is malformed: a parameter or the body is not what this route takes.";
            case FORBIDDEN -> "The resource names who writes it, and the caller is not known.";
            case NOT_FOUND -> "There is no such resource.";
            case NOT_ACCEPTABLE -> "The client accepts no media type that this route answers with.";
            case CONFLICT -> "The request conflicts with stored data, or with another request at the same time.";
            case PRECONDITION_FAILED -> "The resource is not the one that `If-Match` names: it was changed.";
            case PRECONDITION_REQUIRED -> "The request needs `If-Match`.";
            case CONTENT_TOO_LARGE -> "The body is longer than this route takes.";
            case UNSUPPORTED_MEDIA_TYPE -> "The body has a media type that this route does not take.";
            case REFUSED -> "The application refuses this write by a rule of its own.";
            case UNPROCESSABLE_CONTENT -> "The request is understood, but breaks a rule.";
            case INTERNAL_SERVER_ERROR -> "An unexpected error occurred.";
        };
    }

    // {"description": ..., "headers": {...}, "content": {"application/problem+json": {"schema": {...}, "example":
    // {...}}}}
    Tree response() {
        Tree body = new Tree().put("schema", References.schema(PROBLEM)).put("example", example());
        return new Tree()
                .put("description", description())
                .put("headers", HeaderTrees.failed())
                .put("content", new Tree().put("application/problem+json", body));
    }

    // {"Problem": {...}, "Violation": {...}}
    static Tree schemas() {
        return new Tree().put(PROBLEM, problem()).put(VIOLATION, violation());
    }

    private static Tree problem() {
        Tree violations = new Tree()
                .put("type", "array")
                .put("items", References.schema(VIOLATION))
                .put("description", "What is wrong, one by one.");
        Tree properties = new Tree()
                .put("type", text("Kind of problem.").put("format", "uri-reference"))
                .put("title", text("What the status means."))
                .put(
                        "status",
                        new Tree()
                                .put("type", "integer")
                                .put("format", "int32")
                                .put("minimum", 400)
                                .put("maximum", 599)
                                .put("description", "The HTTP status."))
                .put("detail", text("What is wrong with this request."))
                .put("instance", text("The path of the request.").put("format", "uri-reference"))
                .put("violations", violations);
        return SchemaTrees.object("Why a request failed (RFC 9457).", properties, List.of("type", "title", "status"))
                .putTrees("examples", List.of(UNPROCESSABLE_CONTENT.example()));
    }

    private static Tree violation() {
        Tree properties = new Tree()
                .put("path", text("The member or parameter, such as `title` or `tagIds[0]`."))
                .put("message", text("What is wrong with it."));
        return SchemaTrees.object("One rule that a request breaks.", properties, List.of("path", "message"))
                .putTrees("examples", List.of(UNPROCESSABLE_CONTENT.violated()));
    }

    private Tree example() {
        Tree example = new Tree()
                .put("type", "about:blank")
                .put("title", this == REFUSED ? "Forbidden" : title)
                .put("status", status)
                .put("detail", detail);
        return path.isEmpty() ? example : example.putTrees("violations", List.of(violated()));
    }

    private Tree violated() {
        return new Tree().put("path", path).put("message", message);
    }

    private static Tree text(String description) {
        return new Tree().put("type", "string").put("description", description);
    }
}
