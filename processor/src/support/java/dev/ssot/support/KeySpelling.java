package dev.ssot.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a key is spelled in a path. A resource has one address: /articles/16 is not also at /articles/0x10 and /articles/+16.
 *
 * @param demand what a client is told
 */
public record KeySpelling(Pattern pattern, String demand) {

    private static final KeySpelling WHOLE_NUMBER =
            new KeySpelling(Pattern.compile("0|-?[1-9][0-9]*"), "must be a whole number");
    private static final KeySpelling UUID_TEXT =
            new KeySpelling(Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"), "must be a UUID");

    /** That of keys of a type, if they could be spelled in several ways. */
    public static Optional<KeySpelling> of(Class<?> type) {
        if (type == UUID.class) {
            return Optional.of(UUID_TEXT);
        }
        return JsonExpectation.isWholeNumber(type) ? Optional.of(WHOLE_NUMBER) : Optional.empty();
    }

    /**
     * Checks a variable of a path.
     *
     * @throws ProblemException 400 if it is spelled otherwise
     */
    public void check(String name, String value) {
        if (!pattern.matcher(value).matches()) {
            throw ProblemException.malformed(List.of(new Violation(name, demand)));
        }
    }
}
