package dev.ssot.processor.read;

import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reports the annotations of Java EE, which no provider of Jakarta Persistence or Validation sees. */
record LegacyReader(Compiler compiler, TypeElement entity) {

    static final String ENTITY = "javax.persistence.Entity";

    private enum Api {
        PERSISTENCE("javax.persistence", "jakarta.persistence 3.1 or later"),
        VALIDATION("javax.validation", "jakarta.validation 3.0 or later");

        private final String name;
        private final String successor;

        Api(String name, String successor) {
            this.name = name;
            this.successor = successor;
        }
    }

    /** Reports an entity of Java EE, and says whether it is one. */
    boolean reportEntity() {
        Optional<AnnotationView> view = new Annotations(compiler.elements(), List.of(entity)).find(ENTITY);
        view.ifPresent(legacy -> report(Api.PERSISTENCE, entity.getSimpleName().toString(), legacy.position()));
        return view.isPresent();
    }

    /** Reports fields, and superclasses that would lose theirs. */
    void report(List<Persistent> fields) {
        superclasses()
                .forEach(type -> report(
                        new Annotations(compiler.elements(), List.of(type)),
                        type.getSimpleName().toString()));
        fields.forEach(field -> report(field.annotations(), field.name()));
    }

    private Stream<TypeElement> superclasses() {
        return Stream.iterate(
                        entity.getSuperclass(),
                        type -> type.getKind() == TypeKind.DECLARED,
                        type -> ((TypeElement) ((DeclaredType) type).asElement()).getSuperclass())
                .map(type -> (TypeElement) ((DeclaredType) type).asElement());
    }

    private void report(Annotations annotations, String name) {
        for (Api api : Api.values()) {
            annotations.of(api.name + ".").forEach(view -> report(api, name, view.position()));
        }
    }

    private void report(Api api, String name, Position position) {
        compiler.problems().add(Problem.LEGACY_PERSISTENCE, position, name, api.name, api.successor);
    }
}
