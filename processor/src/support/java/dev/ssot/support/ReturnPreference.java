package dev.ssot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much of a written resource a client wants to see (RFC 7240, section 4.2). */
public enum ReturnPreference {
    /** No more than the headers. */
    MINIMAL("return=minimal"),
    /** The resource as it is now; that is what others get, too. */
    REPRESENTATION("return=representation");

    private final String text;

    ReturnPreference(String text) {
        this.text = text;
    }

    /** The preference as headers carry it. */
    public String text() {
        return text;
    }

    /**
     * What the header {@code Prefer} says; nothing if it says nothing, two things at once, or nothing of use.
     *
     * @param header the values of all its lines, joined by commas
     */
    public static Optional<ReturnPreference> of(String header) {
        List<Optional<ReturnPreference>> stated = new ArrayList<>();
        for (String preference : split(header, ',')) {
            List<String> parts = split(split(preference, ';').get(0), '=');
            if (parts.get(0).strip().equalsIgnoreCase("return")) {
                stated.add(parts.size() == 2 ? named(parts.get(1).strip()) : Optional.empty());
            }
        }
        boolean contradictory = List.of(values()).stream().map(Optional::of).allMatch(stated::contains);
        return stated.isEmpty() || contradictory ? Optional.empty() : stated.get(0);
    }

    private static Optional<ReturnPreference> named(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String name = quoted ? value.substring(1, value.length() - 1) : value;
        return List.of(values()).stream()
                .filter(preference -> preference.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The parts of a text between separators outside quotes; at least one. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\\' && quoted) {
                index++; // whatever is escaped ends nothing
            } else if (character == separator && !quoted) {
                parts.add(text.substring(start, index));
                start = index + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
