package dev.ssot.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client sends to one of several types, one member of which tells the type: the rest is an input of that type. */
public final class TypedInput {

    private final String member;
    private final @Nullable String type;
    private final Rest rest;

    /** All that a client has sent but the member that tells the type. */
    public interface Rest {

        /**
         * Reads it.
         *
         * @throws ProblemException 400 if it is no such input
         */
        <T extends Payload> T as(Class<T> input);
    }

    /**
     * @param member the member that tells the type
     * @param type what it says, if the client has sent it
     */
    public TypedInput(String member, @Nullable String type, Rest rest) {
        this.member = member;
        this.type = type;
        this.rest = rest;
    }

    /**
     * What a client wants to create.
     *
     * @throws ProblemException 422 if it does not say
     */
    public String type() {
        if (type == null) {
            throw ProblemException.invalid(List.of(new Violation(member, "must not be null")));
        }
        return type;
    }

    /**
     * Requires that a client that says what it changes says what that is.
     *
     * @param stored what it is, which never changes
     * @throws ProblemException 422 if the client says something else
     */
    public void require(String stored) {
        if (type != null && !type.equals(stored)) {
            throw ProblemException.invalid(List.of(new Violation(member, "must be " + stored + ", and never changes")));
        }
    }

    /** What the client has sent, as an input of its type; 400 if it is none. */
    public <T extends Payload> T as(Class<T> input) {
        return rest.as(input);
    }

    /** The problem, 400, of a type that is none of these. */
    public ProblemException unknownType(String... types) {
        return ProblemException.malformed(List.of(new Violation(member, "must be one of " + String.join(", ", types))));
    }
}
