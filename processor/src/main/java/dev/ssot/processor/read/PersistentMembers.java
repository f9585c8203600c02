package dev.ssot.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Decides which members of an entity's or embeddable's classes are persistent: the fields, or the properties that getters make
 * (Jakarta Persistence 3.2, section 2.3).
 *
 * @param byProperty whether the classes that do not say it themselves have property access
 */
record PersistentMembers(Compiler compiler, boolean byProperty) {

    static PersistentMembers of(Compiler compiler, List<TypeElement> hierarchy) {
        return new PersistentMembers(compiler, hasPropertyAccess(compiler, hierarchy));
    }

    /** Where the key's annotation stands decides; where there is no key, as in an embeddable, any annotation of JPA's. */
    private static boolean hasPropertyAccess(Compiler compiler, List<TypeElement> hierarchy) {
        List<Element> members = hierarchy.stream()
                .filter(type -> type.getKind() != ElementKind.RECORD)
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(member -> !new Annotations(compiler.elements(), List.of(member)).has(ApiNames.ACCESS))
                .map(Element.class::cast)
                .toList();
        List<Element> keys = members.stream()
                .filter(member ->
                        new Annotations(compiler.elements(), List.of(member)).hasAny(ApiNames.ID, ApiNames.EMBEDDED_ID))
                .toList();
        List<Element> mapped = keys.isEmpty()
                ? members.stream()
                        .filter(member -> new Annotations(compiler.elements(), List.of(member)).isMapped())
                        .toList()
                : keys;
        return !mapped.isEmpty() && mapped.stream().allMatch(PersistentMembers::isGetter);
    }

    /** The persistent members of one class: fields, and getters of properties. */
    List<Element> in(TypeElement owner) {
        return isByProperty(owner) ? properties(owner) : fields(owner);
    }

    /** Whether the properties of a class are persistent, rather than its fields. */
    boolean isByProperty(TypeElement owner) {
        String stated = access(owner);
        return stated.isEmpty() ? byProperty && owner.getKind() != ElementKind.RECORD : stated.equals("PROPERTY");
    }

    private List<Element> fields(TypeElement owner) {
        Stream<Element> getters = getters(owner).filter(getter -> access(getter).equals("PROPERTY"));
        Stream<VariableElement> fields =
                ElementFilter.fieldsIn(compiler.members(owner)).stream().filter(PersistentMembers::mayPersist);
        return Stream.concat(fields, getters).toList();
    }

    /** A property has the documentation and the annotations of its field, too, if it has a field. */
    private List<Element> properties(TypeElement owner) {
        List<VariableElement> fields = ElementFilter.fieldsIn(compiler.members(owner)).stream()
                .filter(PersistentMembers::mayPersist)
                .toList();
        Stream<Element> stated =
                fields.stream().filter(field -> access(field).equals("FIELD")).map(Element.class::cast);
        Stream<Element> properties = getters(owner)
                .filter(getter -> !isTransient(getter))
                .map(getter ->
                        field(fields, getter).<Element>map(field -> field).orElse(getter));
        return Stream.concat(stated, properties).distinct().toList();
    }

    private Optional<VariableElement> field(List<VariableElement> fields, Element getter) {
        TypeMirror type = ((ExecutableElement) getter).getReturnType();
        return fields.stream()
                .filter(field -> field.getSimpleName().contentEquals(name(getter)))
                .filter(field -> compiler.types().isSameType(field.asType(), type))
                .filter(field -> !isTransient(field))
                .findFirst();
    }

    private static boolean mayPersist(Element field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    private Stream<Element> getters(TypeElement owner) {
        return compiler.members(owner).stream()
                .filter(PersistentMembers::isGetter)
                .map(Element.class::cast);
    }

    private boolean isTransient(Element member) {
        return new Annotations(compiler.elements(), List.of(member)).has(ApiNames.TRANSIENT);
    }

    /** {@code FIELD}, {@code PROPERTY}, or "" if it is not stated. */
    private String access(Element element) {
        return new Annotations(compiler.elements(), List.of(element))
                .find(ApiNames.ACCESS)
                .map(view -> view.constant("value"))
                .orElse("");
    }

    private static boolean isGetter(Element member) {
        return member instanceof ExecutableElement method
                && method.getKind() == ElementKind.METHOD
                && method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && !name(method).isEmpty();
    }

    /** The name of a member in JPQL: a getter's without its prefix, as {@code java.beans} spells it. */
    static String name(Element member) {
        String name = member.getSimpleName().toString();
        if (!(member instanceof ExecutableElement method)) {
            return name;
        }
        boolean is = name.startsWith("is") && method.getReturnType().getKind() == TypeKind.BOOLEAN;
        String stem = is ? name.substring(2) : name.startsWith("get") ? name.substring(3) : "";
        boolean acronym =
                stem.length() > 1 && Character.isUpperCase(stem.charAt(0)) && Character.isUpperCase(stem.charAt(1));
        return stem.isEmpty() || acronym ? stem : Character.toLowerCase(stem.charAt(0)) + stem.substring(1);
    }

    /** The type of a member as its class declares it. */
    static TypeMirror type(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }
}
