package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Reports attributes of kinds that are not exposed yet. */
record Unexposed(Compiler compiler) {

    /** Says that an attribute is left out, unless an annotation asks for it, which is worse. */
    Optional<Attribute> report(Persistent persistent, String what) {
        if (!reportAnnotations(persistent, what)) {
            compiler.problems().add(Problem.NOT_EXPOSED, Position.of(persistent.field()), persistent.name(), what);
        }
        return Optional.empty();
    }

    /** Reports annotations that ask for an attribute nevertheless, and tells whether there are any. */
    boolean reportAnnotations(Persistent persistent, String what) {
        List<AnnotationView> views = persistent.annotations().ofThisApi().stream()
                // Its own reader knows what it may stand on.
                .filter(view -> !view.name().equals(ApiNames.SUB_RESOURCE))
                .toList();
        views.forEach(view -> compiler.problems()
                .add(
                        Problem.NOT_EXPOSED_BUT_ANNOTATED,
                        view.position(),
                        persistent.name(),
                        what,
                        view.type().getSimpleName()));
        return !views.isEmpty();
    }
}
