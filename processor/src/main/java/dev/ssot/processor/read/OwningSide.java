package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Suggestion;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Looks for the attribute of another entity that {@code mappedBy} names. */
record OwningSide(Compiler compiler, TypeElement target) {

    /** Reports a relation whose other side is not there. */
    void report(Persistent relation, AnnotationView association) {
        String mappedBy = association.string("mappedBy");
        if (mappedBy.isEmpty()) {
            return;
        }
        // What is behind a point is within an embeddable.
        String name = mappedBy.replaceFirst("\\..*", "");
        List<String> known = names();
        if (!known.contains(name)) {
            compiler.problems()
                    .add(
                            Problem.TARGET_UNUSABLE,
                            association.position("mappedBy"),
                            relation.name(),
                            target.getSimpleName(),
                            "which has no \"" + name + "\"" + Suggestion.didYouMean(name, known));
        }
    }

    private List<String> names() {
        return new PersistentFields(compiler)
                .of(target).stream().map(Persistent::name).toList();
    }
}
