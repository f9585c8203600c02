package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Warns where a relation shows in an answer that everybody's caches keep what by itself is kept from them. */
record SharedCacheReader(Compiler compiler, TypeElement entity, Annotations annotations) {

    void report(List<Persistent> fields) {
        if (isShared(annotations)) {
            fields.stream()
                    .filter(field -> !field.annotations().has(ApiNames.HIDDEN))
                    .forEach(this::report);
        }
    }

    private void report(Persistent field) {
        Optional<AnnotationView> expand = field.annotations().find(ApiNames.EXPAND);
        Optional<TypeElement> target = expand.flatMap(view -> target(field));
        if (target.isPresent() && !isShared(new Annotations(compiler.elements(), List.of(target.get())))) {
            compiler.problems()
                    .add(
                            Problem.EXPANSION_SHARED,
                            expand.orElseThrow().position(),
                            field.name(),
                            entity.getSimpleName(),
                            target.get().getSimpleName());
        }
    }

    private Optional<TypeElement> target(Persistent field) {
        RelationReader relations =
                new RelationReader(compiler, compiler.elements().getPackageOf(entity));
        return Stream.of(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE, ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY)
                .flatMap(association -> field.annotations().find(association).stream())
                .findFirst()
                .flatMap(association -> relations.target(field, association));
    }

    private static boolean isShared(Annotations annotations) {
        return annotations
                .find(ApiNames.HTTP_CACHE)
                .filter(cache -> cache.bool("shared"))
                .isPresent();
    }
}
