package dev.ssot.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds in one round what has a type that does not exist yet, perhaps because another processor is still to write it. */
public final class Unresolved {

    private final Compiler compiler;

    /** The classes from which nothing unresolved is reached. */
    private final Set<TypeElement> resolved = new HashSet<>();

    public Unresolved(Compiler compiler) {
        this.compiler = compiler;
    }

    /**
     * What does not exist yet.
     *
     * @param element the class or member that refers to it
     * @param what for people: {@code The type of mood}
     */
    public record Reference(Element element, String what) {}

    /** What an entity itself, its superclasses and, if it is a root, its subtypes lack. */
    public List<Reference> of(TypeElement entity) {
        return Stream.concat(new PersistentFields(compiler).hierarchy(entity).stream(), below(entity))
                .flatMap(type -> in(type).stream())
                .toList();
    }

    /** What everything lacks that the code of an entity may depend on: what it is related to, and what it is made of. */
    public List<Reference> around(TypeElement entity) {
        List<Reference> found = new ArrayList<>();
        Set<TypeElement> seen = new LinkedHashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(entity));
        while (!open.isEmpty()) {
            TypeElement type = open.pop();
            if (!resolved.contains(type) && seen.add(type)) {
                found.addAll(in(type));
                Stream.concat(referred(type), below(type)).forEach(open::push);
            }
        }
        if (found.isEmpty()) {
            resolved.addAll(seen);
        }
        return found;
    }

    private List<Reference> in(TypeElement type) {
        List<Reference> found = new ArrayList<>();
        if (isUnresolved(type.getSuperclass())) {
            found.add(new Reference(type, "The superclass of " + type.getSimpleName()));
        }
        if (keyClass(type).anyMatch(key -> key.types("value").stream().allMatch(Unresolved::isUnresolved))) {
            found.add(new Reference(type, "The key class of " + type.getSimpleName()));
        }
        members(type)
                .filter(member -> isUnresolved(PersistentMembers.type(member)))
                .map(member -> new Reference(member, "The type of " + PersistentMembers.name(member)))
                .forEach(found::add);
        return found;
    }

    private Stream<AnnotationView> keyClass(TypeElement type) {
        return annotations(type).find(ApiNames.ID_CLASS).stream();
    }

    /** The fields, and the getters that Jakarta Persistence is told something about. */
    private Stream<Element> members(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC)
                        && !member.getModifiers().contains(Modifier.TRANSIENT))
                .filter(member -> member.getKind().isField() || isMappedGetter(member))
                .filter(member -> !annotations(member).has(ApiNames.TRANSIENT))
                .map(Element.class::cast);
    }

    private boolean isMappedGetter(Element member) {
        return member instanceof ExecutableElement method
                && method.getParameters().isEmpty()
                && !PersistentMembers.name(member).isEmpty()
                && annotations(member).isMapped();
    }

    private Stream<TypeElement> referred(TypeElement type) {
        Stream<TypeMirror> types = Stream.of(
                        Stream.of(type.getSuperclass()),
                        keyClass(type).flatMap(key -> key.types("value").stream()),
                        members(type).map(PersistentMembers::type))
                .flatMap(all -> all);
        return types.flatMap(NamedClasses::in)
                .filter(found ->
                        annotations(found).hasAny(ApiNames.ENTITY, ApiNames.EMBEDDABLE, ApiNames.MAPPED_SUPERCLASS));
    }

    private Stream<TypeElement> below(TypeElement type) {
        SubtypesReader subtypes = new SubtypesReader(compiler);
        return subtypes.isRoot(type) ? subtypes.named(type).stream().map(SubtypesReader.Named::type) : Stream.of();
    }

    private static boolean isUnresolved(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isUnresolved(array.getComponentType());
        }
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Unresolved::isUnresolved));
    }

    private Annotations annotations(Element element) {
        return new Annotations(compiler.elements(), List.of(element));
    }
}
