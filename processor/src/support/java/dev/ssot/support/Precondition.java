package dev.ssot.support;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of a resource for a write to happen: that it still has the version that the client has seen.
 *
 * <pre>{@code
 * service.update(id, input, Precondition.none());         // whatever the version
 * service.update(id, input, Precondition.ofVersion(3));   // 412 unless it is version 3
 * }</pre>
 */
public final class Precondition {

    /** The header that carries it. */
    public static final String IF_MATCH = "If-Match";

    private static final Precondition NONE = new Precondition(new EntityTags(true, List.of()));

    private final EntityTags expected;

    private Precondition(EntityTags expected) {
        this.expected = expected;
    }

    /** Nothing but that the resource exists. */
    public static Precondition none() {
        return NONE;
    }

    /** That the resource has this version. */
    public static Precondition ofVersion(Object version) {
        return new Precondition(new EntityTags(false, List.of(EntityTag.ofVersion(version))));
    }

    /** What the header {@code If-Match} says; nothing if there is none, 400 if it is malformed. */
    public static Precondition ifMatch(@Nullable String header) {
        return header == null
                ? NONE
                : new Precondition(EntityTags.parse(header)
                        .orElseThrow(() -> ProblemException.malformed(
                                List.of(new Violation(IF_MATCH, "must be * or a list of entity tags such as \"3\"")))));
    }

    /** What the header {@code If-Match} says; 428 if there is none (RFC 6585, section 3). */
    public static Precondition required(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(428, "Send the ETag of the resource in If-Match, so that no change is lost.");
        }
        return ifMatch(header);
    }

    /** Ends the request with 412 if the resource's version is none of those expected. */
    public void check(Object version) {
        if (!expected.includeVersion(version)) {
            throw ProblemException.preconditionFailed();
        }
    }

    /** Whether some versions will do and others not. */
    public boolean namesVersions() {
        return !expected.any();
    }

    /**
     * The versions that will do, for a WHERE clause.
     *
     * @param parser reads a version from its text, and throws on what is none
     * @return null if any version will do
     */
    public <V> @Nullable Set<V> versions(Function<String, V> parser) {
        if (!namesVersions()) {
            return null;
        }
        Set<V> versions = new LinkedHashSet<>();
        for (EntityTag tag : expected.tags()) {
            // The version ends at a hyphen or at the end; it may hold hyphens itself, as dates do.
            String text = tag.value();
            for (int end = text.length(); end >= 0; end = text.lastIndexOf('-', end - 1)) {
                parse(text.substring(0, end), parser).filter(tag::isOfVersion).ifPresent(versions::add);
            }
        }
        return versions;
    }

    /**
     * The problem of a client whose precondition held until somebody else was faster.
     *
     * @param header the request's {@code If-Match}, if any
     * @param failure why the write failed
     * @return nothing if the failure has nothing to do with a precondition
     */
    public static Optional<ProblemException> failed(@Nullable String header, Throwable failure) {
        return Optional.ofNullable(header)
                .flatMap(EntityTags::parse)
                .filter(tags -> !tags.any() && DatabaseRefusal.isStale(failure))
                .map(tags -> ProblemException.preconditionFailed());
    }

    private static <V> Optional<V> parse(String text, Function<String, V> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
