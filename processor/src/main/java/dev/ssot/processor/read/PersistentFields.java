package dev.ssot.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the persistent attributes of an entity or embeddable: those of its persistent superclasses first, then its own. */
final class PersistentFields {

    private final Compiler compiler;

    PersistentFields(Compiler compiler) {
        this.compiler = compiler;
    }

    List<Persistent> of(TypeElement type) {
        return of(type, (DeclaredType) type.asType());
    }

    /**
     * Finds the fields of a class that may be generic.
     *
     * @param declared the class with its arguments
     */
    List<Persistent> of(TypeElement type, DeclaredType declared) {
        AccessReader.Methods methods = AccessReader.Methods.of(compiler, type);
        List<TypeElement> hierarchy = hierarchy(type);
        List<Persistent> all = members(hierarchy, PersistentMembers.of(compiler, hierarchy)).stream()
                .map(member -> persistent(declared, member, methods))
                .filter(persistent -> !persistent.annotations().hasAny(ApiNames.TRANSIENT, ApiNames.PARENT))
                .toList();
        return all.stream()
                .map(persistent -> persistent.as(KeyReader.part(persistent, all)))
                .toList();
    }

    /** The members of all classes; a getter that overrides another is the same property, of which the lower class decides. */
    private static List<Element> members(List<TypeElement> hierarchy, PersistentMembers members) {
        List<Element> all = new ArrayList<>();
        for (TypeElement owner : hierarchy) {
            List<Element> own = members.in(owner);
            if (members.isByProperty(owner)) {
                Set<String> names = own.stream().map(PersistentMembers::name).collect(Collectors.toSet());
                all.removeIf(inherited -> names.contains(PersistentMembers.name(inherited))
                        && members.isByProperty((TypeElement) Objects.requireNonNull(inherited.getEnclosingElement())));
            }
            all.addAll(own);
        }
        return all;
    }

    private Persistent persistent(DeclaredType owner, Element member, AccessReader.Methods methods) {
        String name = PersistentMembers.name(member);
        // A record's component hands its annotations down to both: read once, they are not there twice.
        boolean inRecord = owner.asElement().getKind() == ElementKind.RECORD;
        Optional<ExecutableElement> getter =
                inRecord ? Optional.empty() : methods.getter(name, PersistentMembers.type(member));
        List<Element> carriers =
                Stream.concat(Stream.of(member), getter.stream()).distinct().toList();
        Annotations annotations = new Annotations(compiler.elements(), carriers);
        TypeMirror seen = seen(owner, member);
        // Kotlin's List<Tag> is List<? extends Tag> in the field, but not in the getter.
        TypeMirror type =
                isBounded(seen) ? getter.map(method -> seen(owner, method)).orElse(seen) : seen;
        return new Persistent(member, name, type, annotations, methods, KeyPart.NONE, inRecord);
    }

    private TypeMirror seen(DeclaredType owner, Element member) {
        TypeMirror seen = compiler.types().asMemberOf(owner, member);
        return seen instanceof ExecutableType method ? method.getReturnType() : seen;
    }

    private static boolean isBounded(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
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
