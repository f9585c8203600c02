package dev.ssot.support;

import java.util.Optional;

/**
 * Tells who makes the request, for what records it. Make one bean of it to say so yourself:
 *
 * <pre>{@code
 * @Bean
 * CurrentUser currentUser() {
 *     return () -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Principal::getName);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface CurrentUser {

    /** Nobody, for applications that know no users. */
    static CurrentUser none() {
        return Optional::empty;
    }

    /** The caller's name; empty if the caller is not known. */
    Optional<String> name();

    /**
     * The caller's name, where nobody can do without.
     *
     * @throws ProblemException 403 if the caller is not known
     */
    default String required() {
        return name().orElseThrow(() -> new ProblemException(403, "Only a known user may do this."));
    }
}
