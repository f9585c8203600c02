package dev.ssot.support;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a key is spelled in a path. A resource has one address: /articles/16 is not also at /articles/0x10 and /articles/+16.
 *
 * @param bits how many bits a whole number has at most, its sign included
 * @param demand what a client is told
 */
public record KeySpelling(Pattern pattern, int bits, String demand) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]*");
    private static final Pattern UUID_TEXT = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final Map<Class<?>, Integer> BITS = Map.of(
            byte.class, Byte.SIZE,
            Byte.class, Byte.SIZE,
            short.class, Short.SIZE,
            Short.class, Short.SIZE,
            int.class, Integer.SIZE,
            Integer.class, Integer.SIZE,
            long.class, Long.SIZE,
            Long.class, Long.SIZE);

    /** That of keys of a type, if they could be spelled in several ways. */
    public static Optional<KeySpelling> of(Class<?> type) {
        if (type == UUID.class) {
            return Optional.of(new KeySpelling(UUID_TEXT, UNLIMITED, "must be a UUID"));
        }
        return JsonExpectation.isWholeNumber(type)
                ? Optional.of(
                        new KeySpelling(WHOLE_NUMBER, BITS.getOrDefault(type, UNLIMITED), JsonExpectation.of(type)))
                : Optional.empty();
    }

    /**
     * Checks a variable of a path.
     *
     * @throws ProblemException 400 if it is spelled otherwise
     */
    public void check(String name, String value) {
        if (!pattern.matcher(value).matches() || !isWithinRange(value)) {
            throw ProblemException.malformed(List.of(new Violation(name, demand)));
        }
    }

    private boolean isWithinRange(String value) {
        return bits == UNLIMITED || new BigInteger(value).bitLength() < bits;
    }
}
