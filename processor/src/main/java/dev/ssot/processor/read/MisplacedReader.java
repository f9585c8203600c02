package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports annotations of this library on what belongs to no entity: nothing would read them. */
public record MisplacedReader(Compiler compiler) {

    /** Said of a class by itself, which is checked when it is read, or of an application. */
    private static final Set<String> ELSEWHERE = Set.of(ApiNames.API_RESOURCE, ApiNames.API_APPLICATION);

    /**
     * Reports what is misplaced among the sources of a round.
     *
     * @param present the annotations of this library that are there
     */
    public void report(Set<? extends TypeElement> present, RoundEnvironment round) {
        TypeElement[] read = present.stream()
                .filter(type -> !ELSEWHERE.contains(type.getQualifiedName().toString()))
                .toArray(TypeElement[]::new);
        if (read.length > 0) {
            round.getElementsAnnotatedWithAny(read).forEach(this::report);
        }
    }

    private void report(Element element) {
        Element owner =
                element instanceof TypeElement ? element : Objects.requireNonNull(element.getEnclosingElement());
        boolean persistent = new Annotations(compiler.elements(), List.of(owner))
                .hasAny(ApiNames.ENTITY, ApiNames.MAPPED_SUPERCLASS, ApiNames.EMBEDDABLE, LegacyReader.ENTITY);
        boolean reported = new Annotations(compiler.elements(), List.of(owner)).has(ApiNames.API_RESOURCE);
        if (!persistent && !reported) {
            new Annotations(compiler.elements(), List.of(element))
                    .ofThisApi().stream()
                            .filter(view -> !ELSEWHERE.contains(view.name()))
                            .forEach(view -> compiler.problems()
                                    .add(
                                            Problem.NOT_AN_ENTITY,
                                            view.position(),
                                            owner.getSimpleName(),
                                            view.type().getSimpleName()));
        }
    }
}
