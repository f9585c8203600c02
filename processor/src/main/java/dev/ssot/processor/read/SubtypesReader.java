package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the entities that {@code @Subtypes} names, or a sealed class permits, and the root that an entity is one of. */
public final class SubtypesReader {

    private static final List<String> RELATIONS =
            List.of(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE, ApiNames.ONE_TO_MANY, ApiNames.MANY_TO_MANY);

    private final Compiler compiler;

    public SubtypesReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** A class that is named, and where. */
    record Named(TypeElement type, Position position) {}

    /** The entity above this one whose subtypes are named, if there is one. */
    Optional<TypeElement> root(TypeElement entity) {
        return superclass(entity).flatMap(above -> isRoot(above) ? Optional.of(above) : root(above));
    }

    boolean isRoot(TypeElement type) {
        Annotations annotations = annotations(type);
        return annotations.has(ApiNames.SUBTYPES)
                && annotations.has(ApiNames.API_RESOURCE)
                && annotations.has(ApiNames.ENTITY);
    }

    /** The classes of the entities below a root. */
    List<Named> named(TypeElement root) {
        AnnotationView view = annotations(root).find(ApiNames.SUBTYPES).orElseThrow();
        List<TypeMirror> types = view.types("value");
        List<Named> named = new ArrayList<>();
        for (int index = 0; index < types.size(); index++) {
            if (types.get(index) instanceof DeclaredType declared) {
                named.add(new Named((TypeElement) declared.asElement(), view.position("value", index)));
            }
        }
        return types.isEmpty() ? permitted(root, view.position()) : named;
    }

    /** What a sealed class permits; of an abstract class in between, what that permits. */
    private static List<Named> permitted(TypeElement sealed, Position position) {
        List<Named> permitted = new ArrayList<>();
        for (TypeMirror type : sealed.getPermittedSubclasses()) {
            TypeElement subclass = (TypeElement) ((DeclaredType) type).asElement();
            if (!isAbstract(subclass)) {
                permitted.add(new Named(subclass, position));
            }
            permitted.addAll(permitted(subclass, position));
        }
        return permitted;
    }

    /** How clients tell the entities of a hierarchy apart. */
    Discriminator discriminator(TypeElement root) {
        List<Discriminator.Kind> kinds = new ArrayList<>();
        if (!isAbstract(root)) {
            kinds.add(kind(root));
        }
        named(root).forEach(named -> kinds.add(kind(named.type())));
        AnnotationView view = annotations(root).find(ApiNames.SUBTYPES).orElseThrow();
        return new Discriminator(view.string("member"), kinds);
    }

    /** How an entity stands to its root. */
    Inheritance below(TypeElement root, TypeElement entity) {
        Discriminator own = new Discriminator(discriminator(root).member(), List.of(kind(entity)));
        Names names = new Exposed(compiler, root).names();
        return new Inheritance(Optional.of(own), Optional.of(names), List.of(), expansions(root), Set.of());
    }

    private Map<String, ClassName> expansions(TypeElement root) {
        RelationReader relations =
                new RelationReader(compiler, compiler.elements().getPackageOf(root));
        Map<String, ClassName> expansions = new HashMap<>();
        for (Persistent field : new PersistentFields(compiler).of(root)) {
            field.annotations()
                    .find(ApiNames.EXPAND)
                    .ifPresent(expand -> RELATIONS.stream()
                            .flatMap(name -> field.annotations().find(name).stream())
                            .flatMap(association -> relations.target(field, association).stream())
                            .forEach(target -> expansions.put(field.name(), shown(expand, target))));
        }
        return expansions;
    }

    private static ClassName shown(AnnotationView expand, TypeElement target) {
        return expand.constant("as").equals("IDS") ? ClassName.OBJECT : ClassName.get(target);
    }

    Discriminator.Kind kind(TypeElement entity) {
        String entityName = KeyReader.entityName(compiler, entity);
        String stated = annotations(entity)
                .find(ApiNames.DISCRIMINATOR_VALUE)
                .map(view -> view.string("value"))
                .orElse("");
        return new Discriminator.Kind(stated.isEmpty() ? entityName : stated, entityName, ClassName.get(entity));
    }

    static boolean isAbstract(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Reports entities below a root that it does not name: nobody could show their rows. */
    public void reportUnnamed(Collection<? extends Element> elements) {
        for (TypeElement type : ElementFilter.typesIn(elements)) {
            if (annotations(type).has(ApiNames.ENTITY) && !isAbstract(type)) {
                root(type)
                        .filter(root -> isForgotten(root, type))
                        .ifPresent(root -> compiler.problems()
                                .add(
                                        Problem.SUBTYPE_UNNAMED,
                                        Position.of(type),
                                        type.getSimpleName(),
                                        root.getSimpleName()));
            }
            reportUnnamed(type.getEnclosedElements());
        }
    }

    private boolean isForgotten(TypeElement root, TypeElement type) {
        Set<TypeElement> named = new HashSet<>();
        named(root).forEach(subtype -> named.add(subtype.type()));
        return !named.isEmpty() && !named.contains(type);
    }

    private static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private Annotations annotations(TypeElement type) {
        return new Annotations(compiler.elements(), List.of(type));
    }
}
