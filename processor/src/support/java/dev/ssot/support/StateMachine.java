package dev.ssot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may become of the state of an entity:
 *
 * <pre>{@code
 * StateMachine<Status> status = new StateMachine<Status>("status")
 *         .allow("publish", Set.of(Status.DRAFT), Status.PUBLISHED);
 * status.next(Status.DRAFT, "publish") // PUBLISHED
 * }</pre>
 *
 * @param <S> the states
 */
public final class StateMachine<S extends Enum<S>> {

    private record Transition<S>(String name, Set<S> from, S to) {}

    private final String member;
    private final List<Transition<S>> transitions = new ArrayList<>();

    /**
     * @param member the member that shows the state to clients
     */
    public StateMachine(String member) {
        this.member = member;
    }

    /** Adds a transition. */
    public StateMachine<S> allow(String name, Set<S> from, S to) {
        transitions.add(new Transition<>(name, Set.copyOf(from), to));
        return this;
    }

    /**
     * Tells where a transition leads.
     *
     * @param current the present state; null, from which nothing leads on, where the database holds none
     * @throws ProblemException 409 with the present state and what it allows, if the transition is not possible
     */
    public S next(@Nullable S current, String name) {
        List<Transition<S>> possible = transitions.stream()
                .filter(transition -> current != null && transition.from().contains(current))
                .toList();
        return possible.stream()
                .filter(transition -> transition.name().equals(name))
                .findFirst()
                .map(Transition::to)
                .orElseThrow(() -> refusal(current, name, possible));
    }

    private ProblemException refusal(@Nullable S current, String name, List<Transition<S>> possible) {
        String allowed = possible.isEmpty()
                ? "nothing"
                : possible.stream().map(Transition::name).collect(Collectors.joining(", "));
        String state = current == null ? "unset" : current.name();
        return new ProblemException(
                409,
                "The " + member + " is " + state + ", which does not allow " + name + ". It allows " + allowed + ".",
                List.of(new Violation(member, "is " + state)));
    }
}
