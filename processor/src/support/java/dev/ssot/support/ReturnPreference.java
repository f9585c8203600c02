package dev.ssot.support;

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
        List<Optional<ReturnPreference>> stated = Preference.all(header).stream()
                .filter(preference -> preference.isNamed("return"))
                .map(preference -> named(preference.value()))
                .toList();
        boolean contradictory = List.of(values()).stream().map(Optional::of).allMatch(stated::contains);
        return stated.isEmpty() || contradictory ? Optional.empty() : stated.get(0);
    }

    private static Optional<ReturnPreference> named(String name) {
        return List.of(values()).stream()
                .filter(preference -> preference.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
