package dev.ssot.processor.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one attribute changes, which no client sets.
 *
 * @param attribute an enum
 * @param initial the constant of the state of a new entity
 */
public record StateMachine(Attribute attribute, String initial, List<Transition> transitions) {

    public StateMachine {
        transitions = List.copyOf(transitions);
    }

    /** The method that takes a transition, in the service and the mapper: {@code changeStatus}. */
    public String change() {
        return "change" + Names.capitalise(attribute.name());
    }

    /** The constant that holds the machine in Java: {@code STATUS}. */
    public String constant() {
        return Names.constant(attribute.name());
    }

    /** The states that no transitions lead to, even taken one after the other. */
    public List<String> unreachable() {
        Set<String> reached = new HashSet<>(Set.of(initial));
        boolean more = true;
        while (more) {
            more = transitions.stream()
                    .filter(transition -> transition.from().stream().anyMatch(reached::contains))
                    .map(transition -> reached.add(transition.to()))
                    .toList()
                    .contains(true);
        }
        return attribute.basic().constants().stream()
                .filter(state -> !reached.contains(state))
                .toList();
    }

    /** All of it for people: {@code publish (DRAFT to PUBLISHED), archive (DRAFT or PUBLISHED to ARCHIVED)}. */
    public String words() {
        return transitions.stream()
                .map(transition -> transition.segment() + " (" + transition.way() + ")")
                .collect(Collectors.joining(", "));
    }
}
