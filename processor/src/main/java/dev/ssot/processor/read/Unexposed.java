package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.Optional;

/** Reports attributes of kinds that are not exposed yet. */
record Unexposed(Compiler compiler) {

    /** Says that an attribute is left out. */
    Optional<Attribute> report(Persistent persistent, String what) {
        reportAnnotations(persistent, what);
        compiler.problems().add(Problem.NOT_EXPOSED, Position.of(persistent.field()), persistent.name(), what);
        return Optional.empty();
    }

    /** Reports annotations that ask for an attribute nevertheless. */
    void reportAnnotations(Persistent persistent, String what) {
        persistent.annotations().ofThisApi().stream()
                // Its own reader knows what it may stand on.
                .filter(view -> !view.name().equals(ApiNames.SUB_RESOURCE))
                .forEach(view -> compiler.problems()
                        .add(
                                Problem.NOT_EXPOSED_BUT_ANNOTATED,
                                view.position(),
                                persistent.name(),
                                what,
                                view.type().getSimpleName()));
    }
}
