package dev.ssot.processor.read;

import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Names;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds how code in a package reads and writes a field: by accessors, those that Lombok will write included, else
 * directly.
 */
final class AccessReader {

    private final Compiler compiler;
    private final PackageElement from;

    AccessReader(Compiler compiler, PackageElement from) {
        this.compiler = compiler;
        this.from = from;
    }

    Access read(Persistent persistent) {
        VariableElement field = persistent.field();
        boolean direct = isAccessible(field);
        String getter = persistent
                .methods()
                .getter(field)
                .filter(this::isAccessible)
                .map(method -> method.getSimpleName().toString())
                .orElseGet(() -> lombokGetter(field));
        String setter = persistent
                .methods()
                .setter(field)
                .filter(this::isAccessible)
                .map(method -> method.getSimpleName().toString())
                .orElseGet(() -> lombokSetter(field));
        boolean readsField = getter.isEmpty() && direct;
        boolean writesField =
                setter.isEmpty() && direct && !field.getModifiers().contains(Modifier.FINAL);
        return new Access(
                readsField ? persistent.name() : getter,
                readsField,
                writesField ? persistent.name() : setter,
                writesField);
    }

    private boolean isAccessible(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && compiler.elements().getPackageOf(member).equals(from);
    }

    private String lombokGetter(VariableElement field) {
        boolean primitiveBoolean = field.asType().getKind() == TypeKind.BOOLEAN;
        String name = field.getSimpleName().toString();
        if (!isLombok(field, "lombok.Getter", "lombok.Data", "lombok.Value")) {
            return "";
        }
        if (primitiveBoolean) {
            return Methods.isPrefixed(name) ? name : "is" + Names.capitalise(name);
        }
        return "get" + Names.capitalise(name);
    }

    private String lombokSetter(VariableElement field) {
        if (!isLombok(field, "lombok.Setter", "lombok.Data")
                || field.getModifiers().contains(Modifier.FINAL)) {
            return "";
        }
        String name = field.getSimpleName().toString();
        boolean primitiveBoolean = field.asType().getKind() == TypeKind.BOOLEAN;
        return "set" + Names.capitalise(primitiveBoolean && Methods.isPrefixed(name) ? name.substring(2) : name);
    }

    private boolean isLombok(VariableElement field, String... annotations) {
        return Stream.of(field, field.getEnclosingElement())
                .filter(Objects::nonNull)
                .anyMatch(carrier -> new Annotations(compiler.elements(), List.of(carrier)).hasAny(annotations));
    }

    /** The methods of a class that may be accessors, found once for all its fields. */
    record Methods(Types types, Map<String, List<ExecutableElement>> byName) {

        static Methods of(Compiler compiler, TypeElement type) {
            return new Methods(
                    compiler.types(),
                    ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
                            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                            .filter(method -> method.getParameters().size() <= 1)
                            .collect(Collectors.groupingBy(
                                    method -> method.getSimpleName().toString())));
        }

        Optional<ExecutableElement> getter(VariableElement field) {
            String name = field.getSimpleName().toString();
            return Stream.of("get" + Names.capitalise(name), "get" + name, "is" + Names.capitalise(name), name)
                    .flatMap(candidate -> byName.getOrDefault(candidate, List.of()).stream())
                    .filter(method -> method.getParameters().isEmpty())
                    .filter(method -> accepts(method.getReturnType(), field.asType()))
                    .findFirst();
        }

        Optional<ExecutableElement> setter(VariableElement field) {
            String name = field.getSimpleName().toString();
            String stem = isPrefixed(name) && field.asType().getKind() == TypeKind.BOOLEAN ? name.substring(2) : name;
            return Stream.of("set" + Names.capitalise(name), "set" + Names.capitalise(stem), "set" + name, name)
                    .flatMap(candidate -> byName.getOrDefault(candidate, List.of()).stream())
                    .filter(method -> method.getParameters().size() == 1)
                    .filter(method -> accepts(method.getParameters().get(0).asType(), field.asType()))
                    .findFirst();
        }

        /** Whether an accessor's type is the field's; a type variable may have been replaced in either. */
        private boolean accepts(TypeMirror accessor, TypeMirror field) {
            return accessor.getKind() == TypeKind.TYPEVAR
                    || field.getKind() == TypeKind.TYPEVAR
                    || types.isSameType(types.erasure(accessor), types.erasure(field));
        }

        /** {@code isActive}: a field that bears a getter's name already. */
        static boolean isPrefixed(String name) {
            return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
        }
    }
}
