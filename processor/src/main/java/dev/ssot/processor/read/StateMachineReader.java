package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.StateMachine;
import dev.ssot.processor.model.Transition;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Reads how the states of an entity change. */
record StateMachineReader(Compiler compiler, List<Persistent> fields) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    List<StateMachine> read(List<Attribute> attributes) {
        List<StateMachine> machines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Persistent field : fields) {
            Optional<AnnotationView> view = field.annotations().find(ApiNames.TRANSITIONS);
            Optional<Attribute> attribute = attributes.stream()
                    .filter(candidate -> candidate.name().equals(field.name()))
                    .findFirst();
            if (view.isPresent() && attribute.isPresent()) {
                machine(field, view.get(), attribute.get(), names).ifPresent(machines::add);
            }
        }
        return machines;
    }

    private Optional<StateMachine> machine(
            Persistent field, AnnotationView view, Attribute attribute, Set<String> names) {
        Optional<String> flaw = flaw(field, view, attribute);
        if (flaw.isPresent()) {
            compiler.problems().add(Problem.TRANSITIONS_INVALID, view.position(), field.name(), flaw.get());
            return Optional.empty();
        }
        Value states = attribute.basic();
        String initial = view.string("initial");
        if (initial.isEmpty()) {
            initial = states.constants().get(0);
        } else {
            checkState(states, new AnnotationView.Stated(initial, view.position("initial")));
        }
        List<Transition> transitions = view.annotations("value").stream()
                .map(transition -> transition(field, transition, states, names))
                .toList();
        StateMachine machine = new StateMachine(attribute, initial, transitions);
        if (!compiler.problems().hasErrors()) {
            reportUnreachable(view, machine);
        }
        return Optional.of(machine);
    }

    private static Optional<String> flaw(Persistent field, AnnotationView view, Attribute attribute) {
        if (attribute.value().filter(value -> value.type() == ValueType.ENUM).isEmpty()) {
            return Optional.of("it is no enum");
        }
        if (attribute.basic().constants().isEmpty()) {
            return Optional.of("its enum has no constants");
        }
        if (view.annotations("value").isEmpty()) {
            return Optional.of("none is named");
        }
        boolean fixed = field.annotations()
                .find(ApiNames.COLUMN)
                .filter(column -> !column.bool("updatable"))
                .isPresent();
        return fixed ? Optional.of("its column is not updatable") : Optional.empty();
    }

    private Transition transition(Persistent field, AnnotationView view, Value states, Set<String> names) {
        List<AnnotationView.Stated> from = view.stated("from");
        if (from.isEmpty()) {
            String flaw = "\"" + view.string("name") + "\" starts from no state";
            compiler.problems().add(Problem.TRANSITIONS_INVALID, view.position("from"), field.name(), flaw);
        }
        from.forEach(state -> checkState(states, state));
        checkState(states, new AnnotationView.Stated(view.string("to"), view.position("to")));
        return new Transition(
                name(view, names),
                from.stream().map(AnnotationView.Stated::text).distinct().toList(),
                view.string("to"),
                view.position("name"));
    }

    private String name(AnnotationView view, Set<String> names) {
        String name = view.string("name");
        String flaw = "";
        if (!NAME.matcher(name).matches() || !SourceVersion.isName(name)) {
            flaw = "it would be no name of a Java method in camel case";
        } else if (!names.add(name)) {
            flaw = "another one is";
        }
        if (!flaw.isEmpty()) {
            compiler.problems().add(Problem.TRANSITION_NAME, view.position("name"), name, flaw);
        }
        return name;
    }

    private void checkState(Value states, AnnotationView.Stated state) {
        if (!states.constants().contains(state.text())) {
            compiler.problems()
                    .add(
                            Problem.STATE_UNKNOWN,
                            state.position(),
                            states.java(),
                            state.text(),
                            Suggestion.didYouMean(state.text(), states.constants()),
                            String.join(", ", states.constants()));
        }
    }

    private void reportUnreachable(AnnotationView view, StateMachine machine) {
        Position position = view.position();
        machine.unreachable()
                .forEach(state ->
                        compiler.problems().add(Problem.STATE_UNREACHABLE, position, machine.initial(), state));
    }
}
