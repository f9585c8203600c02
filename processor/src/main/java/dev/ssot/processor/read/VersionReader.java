package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problem;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reports versions beyond the first: a provider of Jakarta Persistence counts by one of them, and does not say by which. */
record VersionReader(Compiler compiler, TypeElement entity) {

    void report(List<Persistent> fields) {
        List<Persistent> versions = fields.stream()
                .filter(field -> field.annotations().has(ApiNames.VERSION))
                .toList();
        versions.stream().skip(1).forEach(second -> report(versions.get(0), second));
    }

    private void report(Persistent first, Persistent second) {
        second.annotations()
                .find(ApiNames.VERSION)
                .ifPresent(view -> compiler.problems()
                        .add(
                                Problem.VERSION_TWICE,
                                view.position(),
                                entity.getSimpleName(),
                                first.name(),
                                second.name()));
    }
}
