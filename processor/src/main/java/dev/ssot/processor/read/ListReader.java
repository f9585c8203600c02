package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Reads which entities {@code @ApiApplication} lists.
 *
 * @param compiled the entities that say by themselves that they are resources
 */
public record ListReader(Compiler compiler, Set<TypeElement> compiled) {

    /** Adds the entities that an element lists, and returns their names. */
    public List<String> read(Element application) {
        return new Annotations(compiler.elements(), List.of(application))
                .find(ApiNames.API_APPLICATION).stream()
                        .flatMap(view -> view.annotations("entities").stream())
                        .flatMap(view -> entity(view).filter(entity -> isAdded(application, view, entity)).stream())
                        .map(entity -> entity.getQualifiedName().toString())
                        .toList();
    }

    private static Optional<TypeElement> entity(AnnotationView view) {
        return view.types("value").stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .findFirst();
    }

    private boolean isAdded(Element application, AnnotationView view, TypeElement entity) {
        String flaw = "";
        if (compiled.contains(entity)) {
            flaw = "it is compiled here, and has @ApiResource";
        } else if (!compiler.listed().add(entity, view, compiler.elements().getPackageOf(application))) {
            flaw = "it is listed twice";
        }
        if (!flaw.isEmpty()) {
            compiler.problems().add(Problem.LISTED_ENTITY, view.position("value"), entity.getSimpleName(), flaw);
        }
        return flaw.isEmpty();
    }
}
