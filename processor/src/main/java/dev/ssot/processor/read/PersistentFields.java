package dev.ssot.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the persistent fields of an entity or embeddable: those of its persistent superclasses first, then its own. */
final class PersistentFields {

    private final Compiler compiler;

    PersistentFields(Compiler compiler) {
        this.compiler = compiler;
    }

    List<Persistent> of(TypeElement type) {
        AccessReader.Methods methods = AccessReader.Methods.of(compiler, type);
        DeclaredType declared = (DeclaredType) type.asType();
        return hierarchy(type).stream()
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.TRANSIENT))
                .map(field -> persistent(declared, field, methods))
                .filter(field -> !field.annotations().has(ApiNames.TRANSIENT))
                .toList();
    }

    private Persistent persistent(DeclaredType owner, VariableElement field, AccessReader.Methods methods) {
        TypeMirror type = compiler.types().asMemberOf(owner, field);
        // A record's component hands its annotations down to both: read once, they are not there twice.
        boolean inRecord = owner.asElement().getKind() == ElementKind.RECORD;
        Optional<ExecutableElement> getter = inRecord ? Optional.empty() : methods.getter(field);
        List<Element> carriers =
                Stream.concat(Stream.of(field), getter.stream()).toList();
        return new Persistent(field, type, new Annotations(compiler.elements(), carriers), methods);
    }

    /** The class and its superclasses that are mapped, the topmost first. */
    List<TypeElement> hierarchy(TypeElement type) {
        List<TypeElement> hierarchy = new ArrayList<>();
        TypeElement current = type;
        while (current != null && !current.getQualifiedName().contentEquals("java.lang.Object")) {
            if (current.equals(type) || isMapped(current)) {
                hierarchy.add(0, current);
            }
            TypeMirror superclass = current.getSuperclass();
            current = superclass.getKind() == TypeKind.DECLARED
                    ? (TypeElement) ((DeclaredType) superclass).asElement()
                    : null;
        }
        return hierarchy;
    }

    private boolean isMapped(TypeElement type) {
        return new Annotations(compiler.elements(), List.of(type))
                .hasAny(ApiNames.ENTITY, ApiNames.MAPPED_SUPERCLASS, ApiNames.EMBEDDABLE);
    }
}
