package dev.ssot.processor.read;

import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Reads whether Hibernate leaves an entity as it was stored, and reports what would change it all the same. */
record ImmutabilityReader(Compiler compiler, TypeElement entity) {

    private static final Map<String, String> CHANGING = Map.of(
            ApiNames.COUNTER, "Counter", ApiNames.SOFT_DELETE, "SoftDelete", ApiNames.TRANSITIONS, "Transitions");

    /** Of a hierarchy, Hibernate asks the topmost entity alone. */
    boolean isImmutable() {
        return new PersistentFields(compiler)
                .hierarchy(entity).stream()
                        .map(type -> new Annotations(compiler.elements(), List.of(type)))
                        .filter(type -> type.has(ApiNames.ENTITY))
                        .findFirst()
                        .filter(root -> root.has(ApiNames.IMMUTABLE))
                        .isPresent();
    }

    void report(List<Persistent> fields) {
        if (isImmutable()) {
            fields.forEach(field -> CHANGING.forEach((annotation, name) -> field.annotations()
                    .find(annotation)
                    .ifPresent(view -> compiler.problems()
                            .add(
                                    Problem.ANNOTATION_CONFLICT,
                                    Position.of(field.field()),
                                    entity.getSimpleName() + ", by " + field.name() + ",",
                                    "Immutable",
                                    name))));
        }
    }
}
