package dev.ssot.processor.model;

import java.util.List;

/**
 * One way from state to state.
 *
 * @param name the method that takes it, such as {@code sendBack}
 * @param from the constants of the states in which it is possible, each once
 * @param to the constant of the state that it leads to
 * @param origin where the name is stated
 */
public record Transition(String name, List<String> from, String to, Origin origin) {

    public Transition {
        from = List.copyOf(from);
    }

    /** Its name in a path: {@code send-back}. */
    public String segment() {
        return Names.words(name, "-");
    }

    /** {@code DRAFT or PUBLISHED to ARCHIVED}. */
    public String way() {
        return String.join(" or ", from) + " to " + to;
    }
}
