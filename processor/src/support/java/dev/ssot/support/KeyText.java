package dev.ssot.support;

import java.util.function.Function;

/** A key of several parts as it is written in a path: {@code A/1/2}. */
public final class KeyText {

    private final String[] parts;

    private KeyText(String[] parts) {
        this.parts = parts;
    }

    /**
     * Takes a key apart.
     *
     * @param count how many parts it has
     * @throws IllegalArgumentException if the text has more or fewer, or if one of them is empty, as no segment of a path is
     */
    public static KeyText of(String text, int count) {
        String[] parts = text.split("/", -1);
        boolean complete = parts.length == count;
        for (String part : parts) {
            complete &= !part.isEmpty();
        }
        if (!complete) {
            throw new IllegalArgumentException("Not a key of " + count + " parts");
        }
        return new KeyText(parts);
    }

    /** A part that is a text. */
    public String at(int index) {
        return parts[index];
    }

    /**
     * A part that is something else.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public <T> T at(int index, Function<String, T> parser) {
        return Spelling.check(parts[index], parser.apply(parts[index]));
    }
}
