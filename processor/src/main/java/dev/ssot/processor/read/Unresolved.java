package dev.ssot.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what has a type that does not exist yet, perhaps because another processor is still to write it. */
public final class Unresolved {

    private Unresolved() {}

    /** A class whose superclass does not exist yet, or a field whose type does not; of a root, also one of a subtype. */
    public static Optional<Element> element(Compiler compiler, TypeElement entity) {
        SubtypesReader subtypes = new SubtypesReader(compiler);
        Stream<TypeElement> below =
                subtypes.isRoot(entity) ? subtypes.named(entity).stream().map(SubtypesReader.Named::type) : Stream.of();
        return Stream.concat(Stream.of(entity), below)
                .flatMap(type -> own(compiler, type).stream())
                .findFirst();
    }

    private static Optional<Element> own(Compiler compiler, TypeElement entity) {
        PersistentFields fields = new PersistentFields(compiler);
        Stream<Element> classes = fields.hierarchy(entity).stream()
                .filter(type -> isUnresolved(type.getSuperclass()))
                .map(Element.class::cast);
        Stream<Element> typed = fields.of(entity).stream()
                .filter(persistent -> isUnresolved(persistent.type()))
                .map(Persistent::field);
        return Stream.concat(classes, typed).findFirst();
    }

    private static boolean isUnresolved(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Unresolved::isUnresolved));
    }
}
