package dev.ssot.processor.read;

import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds how code in a package reads and writes an attribute: by accessors, those that Lombok will write included, else
 * by the field itself.
 */
final class AccessReader {

    private final Compiler compiler;
    private final PackageElement from;

    AccessReader(Compiler compiler, PackageElement from) {
        this.compiler = compiler;
        this.from = from;
    }

    Access read(Persistent persistent) {
        Element field = persistent.field();
        TypeMirror type = PersistentMembers.type(field);
        LombokAccessors lombok = new LombokAccessors(compiler, from, field);
        boolean direct = field.getKind().isField() && isAccessible(field) && !lombok.isMadePrivate();
        Optional<ExecutableElement> written =
                persistent.methods().getter(persistent.name(), type).filter(this::isAccessible);
        String getter = written.map(AccessReader::name).orElseGet(lombok::getter);
        String setter = persistent
                .methods()
                .setter(persistent.name(), type)
                .filter(this::isAccessible)
                .map(AccessReader::name)
                .orElseGet(lombok::setter);
        boolean readsField = getter.isEmpty() && direct;
        boolean unwraps = written.filter(method -> isOptional(method.getReturnType()) && !isOptional(type))
                .isPresent();
        boolean writesField = setter.isEmpty() && direct && !lombok.isFinal();
        String reader = unwraps ? getter + "().orElse(null)" : getter;
        return new Access(
                readsField ? persistent.name() : reader,
                readsField || unwraps,
                writesField ? persistent.name() : setter,
                writesField);
    }

    /** Whether code in the package can use a member. */
    boolean isAccessible(Element member) {
        if (member instanceof ExecutableElement method && throwsChecked(method)) {
            return false;
        }
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && compiler.elements().getPackageOf(member).equals(from);
    }

    /** Whether a caller would have to handle something; generated code would not know how. */
    private boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> Stream.of("java.lang.RuntimeException", "java.lang.Error")
                        .map(name -> compiler.elements().getTypeElement(name).asType())
                        .noneMatch(unchecked -> compiler.types().isAssignable(thrown, unchecked)));
    }

    private static String name(Element method) {
        return method.getSimpleName().toString();
    }

    private static boolean isOptional(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Optional");
    }

    /** The methods of a class that may be accessors, found once for all its fields. */
    record Methods(Types types, Map<String, List<ExecutableElement>> byName) {

        static Methods of(Compiler compiler, TypeElement type) {
            return new Methods(
                    compiler.types(),
                    ElementFilter.methodsIn(compiler.elements().getAllMembers(type)).stream()
                            .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                            .filter(method -> method.getParameters().size() <= 1)
                            .collect(Collectors.groupingBy(AccessReader::name)));
        }

        /** The method that reads an attribute: as it is, or as an {@code Optional}. */
        Optional<ExecutableElement> getter(String name, TypeMirror type) {
            return Stream.of("get" + Names.capitalise(name), "get" + name, "is" + Names.capitalise(name), name)
                    .flatMap(candidate -> byName.getOrDefault(candidate, List.of()).stream())
                    .filter(method -> method.getParameters().isEmpty())
                    .filter(method -> gives(method.getReturnType(), type))
                    .findFirst();
        }

        Optional<ExecutableElement> setter(String name, TypeMirror type) {
            boolean prefixed = LombokAccessors.isPrefixed(name) && isBoolean(type);
            String stem = prefixed ? name.substring(2) : name;
            return Stream.of("set" + Names.capitalise(name), "set" + Names.capitalise(stem), "set" + name, name)
                    .flatMap(candidate -> byName.getOrDefault(candidate, List.of()).stream())
                    .filter(method -> method.getParameters().size() == 1)
                    .filter(method -> accepts(method.getParameters().get(0).asType(), type))
                    .findFirst();
        }

        /** The names of methods that set something of a type that no getter gets: one of them may be misspelled. */
        List<String> setters(TypeMirror type) {
            return byName.values().stream()
                    .flatMap(List::stream)
                    .filter(method -> name(method).startsWith("set")
                            && method.getParameters().size() == 1)
                    .filter(method -> !byName.containsKey("get" + name(method).substring(3)))
                    .filter(method -> accepts(method.getParameters().get(0).asType(), type))
                    .map(AccessReader::name)
                    .sorted()
                    .toList();
        }

        private boolean gives(TypeMirror result, TypeMirror type) {
            return accepts(result, type)
                    || (isOptional(result)
                            && !type.getKind().isPrimitive()
                            && ((DeclaredType) result)
                                    .getTypeArguments().stream().anyMatch(value -> types.isSameType(value, type)));
        }

        /** Whether an accessor's type is the field's; a type variable may have been replaced in either. */
        private boolean accepts(TypeMirror accessor, TypeMirror field) {
            return accessor.getKind() == TypeKind.TYPEVAR
                    || field.getKind() == TypeKind.TYPEVAR
                    || types.isSameType(types.erasure(accessor), types.erasure(field));
        }

        private static boolean isBoolean(TypeMirror type) {
            return type.getKind() == TypeKind.BOOLEAN
                    || (type instanceof DeclaredType declared
                            && ((TypeElement) declared.asElement())
                                    .getQualifiedName()
                                    .contentEquals("java.lang.Boolean"));
        }
    }
}
