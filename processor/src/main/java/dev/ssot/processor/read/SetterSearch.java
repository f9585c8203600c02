package dev.ssot.processor.read;

import dev.ssot.processor.model.Names;
import dev.ssot.processor.problem.Suggestion;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Looks for the reason why an attribute has no setter that can be called. */
record SetterSearch(Persistent persistent) {

    /** Whether it looks intended: there is none at all, nor one with a similar name. */
    boolean isImmutable() {
        return suggestion().isEmpty() && setter().isEmpty();
    }

    /** {@code it is private, and has no setter (did you mean "setTitel"?)}. */
    String flaw() {
        boolean isFinal = persistent.field().getModifiers().contains(Modifier.FINAL);
        String hidden = persistent.field().getModifiers().contains(Modifier.PRIVATE) ? "private" : "out of reach";
        String state = isFinal ? "final" : hidden;
        return "it is " + state + ", and "
                + (setter().isEmpty() ? "there is no setter" + suggestion() : "its setter cannot be called from there")
                + " nor a builder or constructor that sets it";
    }

    private List<String> setter() {
        return persistent
                .methods()
                .setter(persistent.name(), PersistentMembers.type(persistent.field()))
                .map(method -> List.of(method.getSimpleName().toString()))
                .orElse(List.of());
    }

    private String suggestion() {
        return Suggestion.didYouMean(
                "set" + Names.capitalise(persistent.name()),
                persistent.methods().setters(PersistentMembers.type(persistent.field())));
    }
}
