package dev.ssot.support;

import java.util.UUID;
import java.util.regex.Pattern;

/** Holds text against the one way in which a value is spelled, as Java's own parsers take several. */
public final class Spelling {

    /** The number of JSON (RFC 8259, section 6), zeros in front allowed: no hexadecimal, no suffix, no digits but 0 to 9. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private Spelling() {}

    /**
     * Gives the value back that was parsed from the text.
     *
     * @throws IllegalArgumentException if the text is another spelling of it
     */
    public static <T> T check(String text, T value) {
        boolean strict = value instanceof Number
                ? NUMBER.matcher(text).matches()
                : !(value instanceof UUID) || value.toString().equalsIgnoreCase(text);
        if (!strict) {
            throw new IllegalArgumentException("Not the spelling of the value");
        }
        return value;
    }
}
