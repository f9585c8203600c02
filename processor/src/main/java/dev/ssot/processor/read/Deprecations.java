package dev.ssot.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds which warnings the compiler would give of code that uses an entity, because something of it is deprecated. */
public record Deprecations(Compiler compiler) {

    /** {@code deprecation}, {@code removal}, both or none. */
    public Set<String> of(TypeElement entity) {
        Set<String> warnings = new TreeSet<>();
        addClass(entity, warnings);
        addMembers(entity, warnings, new HashSet<>(Set.of(entity)));
        return warnings;
    }

    private void addMembers(TypeElement type, Set<String> warnings, Set<TypeElement> seen) {
        superclasses(type)
                .flatMap(owner -> owner.getEnclosedElements().stream())
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC))
                .filter(Deprecations::isUsed)
                .forEach(member -> {
                    add(member, warnings);
                    if (member.getKind().isField()) {
                        NamedClasses.in(member.asType())
                                .filter(seen::add)
                                .forEach(used -> addUsed(used, warnings, seen));
                    }
                });
    }

    private void addUsed(TypeElement type, Set<String> warnings, Set<TypeElement> seen) {
        addClass(type, warnings);
        if (new Annotations(compiler.elements(), List.of(type)).has(ApiNames.EMBEDDABLE)) {
            addMembers(type, warnings, seen);
        }
    }

    /** A class, and those around it, by which it is named. */
    private void addClass(TypeElement type, Set<String> warnings) {
        Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .forEach(each -> add(each, warnings));
    }

    private void add(Element element, Set<String> warnings) {
        if (compiler.elements().isDeprecated(element)) {
            boolean removed = new Annotations(compiler.elements(), List.of(element))
                    .find("java.lang.Deprecated")
                    .filter(view -> view.bool("forRemoval"))
                    .isPresent();
            warnings.add(removed ? "removal" : "deprecation");
        }
    }

    /** Fields, constructors, and what may be an accessor. */
    private static boolean isUsed(Element member) {
        return member.getKind().isField()
                || member.getKind() == ElementKind.CONSTRUCTOR
                || (member instanceof ExecutableElement method
                        && method.getParameters().size() <= 1);
    }

    private static Stream<TypeElement> superclasses(TypeElement type) {
        return Stream.iterate(
                type,
                each -> each != null && !each.getQualifiedName().contentEquals("java.lang.Object"),
                each -> NamedClasses.in(each.getSuperclass()).findFirst().orElse(null));
    }
}
