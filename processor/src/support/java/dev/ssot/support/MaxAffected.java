package dev.ssot.support;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How many resources a write by filter may affect at most.
 *
 * @param wanted the caller's own limit
 */
public record MaxAffected(OptionalInt wanted) {

    private static final String NAME = "max-affected";

    /** No limit of the caller's own. */
    public static MaxAffected any() {
        return new MaxAffected(OptionalInt.empty());
    }

    /** Reads {@code max-affected=10} from the header {@code Prefer} (RFC 7240, section 2). */
    public static MaxAffected of(@Nullable String prefer) {
        return Preference.all(prefer == null ? "" : prefer).stream()
                .filter(preference -> preference.isNamed(NAME))
                .findFirst()
                .map(preference -> new MaxAffected(OptionalInt.of(number(preference.value()))))
                .orElseGet(MaxAffected::any);
    }

    /** The limit, which is never above the given one. */
    public int within(int limit) {
        return Math.min(limit, wanted.orElse(limit));
    }

    /** A preference that cannot be met is ignored, but not one that is there to prevent harm. */
    private static int number(String digits) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw ProblemException.malformed(List.of(new Violation("Prefer", NAME + " must be a whole number")));
        }
        return Integer.parseInt(digits);
    }
}
