package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Held;
import dev.ssot.processor.model.Held.Expression;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads types that are made of one value of a basic type, and give it back: {@code record EmailAddress(String value)}, or a class
 * with {@code of(String)} and {@code toString()}. Clients send and see that value.
 */
final class SingleValueReader {

    private static final ClassName TIME_ZONE = ClassName.get("java.util", "TimeZone");
    private static final ClassName ZONE_ID = ClassName.get("java.time", "ZoneId");
    private static final List<String> FACTORIES = List.of("of", "valueOf", "parse", "from", "fromString");
    private static final List<String> ACCESSORS = List.of("value", "getValue");
    private static final Set<String> OF_ALL = Set.of("toString", "hashCode", "clone", "getClass");
    private static final Set<ValueType> BASIC = Set.of(
            ValueType.STRING,
            ValueType.SHORT,
            ValueType.INTEGER,
            ValueType.LONG,
            ValueType.BIG_INTEGER,
            ValueType.DOUBLE,
            ValueType.BIG_DECIMAL,
            ValueType.UUID);

    private final Compiler compiler;
    private final ValueReader values;
    private final AccessReader access;

    SingleValueReader(Compiler compiler, PackageElement from, ValueReader values) {
        this.compiler = compiler;
        this.values = values;
        this.access = new AccessReader(compiler, from);
    }

    Optional<Value> read(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (name.equals("java.util.TimeZone")) {
            return Optional.of(timeZone());
        }
        boolean isUsers = !name.startsWith("java.") && !name.startsWith("javax.") && !name.startsWith("jakarta.");
        return isUsers && hasOneValue(type) && access.isAccessible(type)
                ? makers(type).flatMap(maker -> value(type, maker).stream()).findFirst()
                : Optional.empty();
    }

    /** Whether it holds one value and no more, so that nothing is lost on the way. */
    private static boolean hasOneValue(TypeElement type) {
        long fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .count();
        return fields == 1 && extendsNothing(type) && type.getTypeParameters().isEmpty();
    }

    /** Whether it is a class without a superclass of its own; an interface has none at all. */
    private static boolean extendsNothing(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType superclass
                && List.of(ClassName.OBJECT, ClassName.get(Record.class)).contains(TypeName.get(superclass));
    }

    /** The constructor of a record; of a class, the static methods that make a value, and then its constructors. */
    private Stream<ExecutableElement> makers(TypeElement type) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
        Stream<ExecutableElement> factories = FACTORIES.stream()
                .flatMap(name -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(name)
                                && method.getModifiers().contains(Modifier.STATIC)
                                && isOf(method.getReturnType(), type)));
        Stream<ExecutableElement> constructors = type.getModifiers().contains(Modifier.ABSTRACT)
                ? Stream.of()
                : ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
        Stream<ExecutableElement> makers = type.getKind() == ElementKind.RECORD
                ? Stream.concat(constructors, factories)
                : Stream.concat(factories, constructors);
        return makers.filter(maker -> maker.getParameters().size() == 1 && access.isAccessible(maker));
    }

    private boolean isOf(TypeMirror type, TypeElement element) {
        return compiler.types().isSameType(type, element.asType());
    }

    private Optional<Value> value(TypeElement type, ExecutableElement maker) {
        TypeMirror basic = maker.getParameters().get(0).asType();
        ClassName name = ClassName.get(type);
        Expression make = maker.getKind() == ElementKind.CONSTRUCTOR
                ? new Expression("new $T($L)", List.of(name))
                : new Expression("$T." + maker.getSimpleName() + "($L)", List.of(name));
        return values.read(basic)
                .filter(value -> BASIC.contains(value.type()))
                .flatMap(value -> accessor(type, value.java())
                        .map(accessor -> new Value(value.type(), value.boxed(), List.of())
                                .heldAs(new Held(
                                        name,
                                        Held.Kind.CHECKED,
                                        make,
                                        new Expression("$L." + accessor + "()", List.of())))));
    }

    /** The method that gives the value back: one of a known name, else the only one of its type, else {@code toString}. */
    private Optional<String> accessor(TypeElement type, TypeName basic) {
        List<String> candidates = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty()
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && access.isAccessible(method)
                        && TypeName.get(method.getReturnType())
                                .withoutAnnotations()
                                .equals(basic))
                .map(method -> method.getSimpleName().toString())
                .toList();
        List<String> own =
                candidates.stream().filter(name -> !OF_ALL.contains(name)).toList();
        Optional<String> known = ACCESSORS.stream().filter(own::contains).findFirst();
        if (known.isPresent() || own.size() == 1) {
            return known.or(() -> own.stream().findFirst());
        }
        return type.getKind() == ElementKind.RECORD
                ? component(type)
                : candidates.stream().filter("toString"::equals).findFirst();
    }

    private static Optional<String> component(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .map(field -> field.getSimpleName().toString())
                .findFirst();
    }

    private static Value timeZone() {
        return new Value(ValueType.ZONE_ID, ZONE_ID, List.of())
                .heldAs(new Held(
                        TIME_ZONE,
                        Held.Kind.PLAIN,
                        new Expression("$T.getTimeZone($L)", List.of(TIME_ZONE)),
                        new Expression("$L.toZoneId()", List.of())));
    }
}
