package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** What makes a class a resource, and where and under which names its code is generated. */
record Exposed(Compiler compiler, TypeElement entity) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*");

    /** The entity's {@code @ApiResource}: its own, or that of the application's list. */
    Optional<AnnotationView> resource() {
        Optional<AnnotationView> own =
                new Annotations(compiler.elements(), List.of(entity)).find(ApiNames.API_RESOURCE);
        return compiler.listed()
                .view(entity)
                .map(listed -> listed.states("resource") ? stated(listed) : own.orElseGet(() -> stated(listed)))
                .or(() -> own);
    }

    private static AnnotationView stated(AnnotationView listed) {
        return listed.annotations("resource").get(0);
    }

    /** The package from which generated code reads and writes the entity. */
    PackageElement home() {
        return compiler.listed()
                .home(entity)
                .orElseGet(() -> compiler.elements().getPackageOf(entity));
    }

    /** The names of what is generated; reports a stated one that cannot be. */
    Names names() {
        ClassName type = ClassName.get(entity);
        String name = resource()
                .filter(this::isNamed)
                .map(view -> view.string("name"))
                .orElseGet(() -> String.join("", type.simpleNames()));
        return new Names(type, ClassName.get(home().getQualifiedName().toString(), name));
    }

    private boolean isNamed(AnnotationView resource) {
        String name = resource.string("name");
        boolean possible = NAME.matcher(name).matches();
        if (!possible && !name.isEmpty()) {
            compiler.problems().add(Problem.RESOURCE_NAME, resource.position("name"), name);
        }
        return possible;
    }

    /** Reports what generated code in another package than the entity's cannot see. */
    void reportHidden(List<Persistent> fields) {
        compiler.listed().position(entity).ifPresent(position -> {
            for (Persistent field : fields) {
                if (!field.annotations().has(ApiNames.HIDDEN)
                        && field.type().getKind() == TypeKind.DECLARED
                        && !isPublic(((DeclaredType) field.type()).asElement())) {
                    report(position, "the type of " + field.name() + " is not public");
                }
            }
        });
    }

    private void report(Position position, String flaw) {
        compiler.problems().add(Problem.LISTED_ENTITY, position, entity.getSimpleName(), flaw);
    }

    private static boolean isPublic(Element type) {
        return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
    }
}
