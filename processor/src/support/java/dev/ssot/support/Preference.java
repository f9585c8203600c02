package dev.ssot.support;

import java.util.ArrayList;
import java.util.List;

/**
 * What a client would like a request to be answered by (RFC 7240, section 2).
 *
 * @param name what it is about, such as {@code return}
 * @param value what is wanted, without its quotes; "" if nothing is said
 */
record Preference(String name, String value) {

    /**
     * Reads the header {@code Prefer}; parameters of preferences are left out.
     *
     * @param header the values of all its lines, joined by commas
     */
    static List<Preference> all(String header) {
        return split(header, ',').stream().map(Preference::one).toList();
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    private static Preference one(String text) {
        List<String> parts = split(split(text, ';').get(0), '=');
        String value = String.join("=", parts.subList(1, parts.size())).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return new Preference(parts.get(0).strip(), quoted ? value.substring(1, value.length() - 1) : value);
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
