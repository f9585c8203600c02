package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the constructors that code in a package can call, those that Lombok will write included. */
record ConstructorReader(Compiler compiler, PackageElement from) {

    /** Whether there is one without parameters. */
    boolean isPlain(TypeElement type) {
        Annotations annotations = annotations(type);
        Optional<AnnotationView> lombok = annotations.find("lombok.NoArgsConstructor");
        if (lombok.isPresent()) {
            return isReachable(lombok.get(), "staticName", type);
        }
        // Where a class has no constructor, the compiler already shows one that Lombok's annotations will replace.
        boolean replaced = annotations.hasAny(
                "lombok.AllArgsConstructor", "lombok.Builder", "lombok.experimental.SuperBuilder", "lombok.Value");
        return reachable(type)
                .filter(constructor -> constructor.getParameters().isEmpty())
                .anyMatch(constructor ->
                        !replaced || compiler.elements().getOrigin(constructor) == Elements.Origin.EXPLICIT);
    }

    /** The names of the attributes in the order of the one constructor that takes them all, by names or by types. */
    Optional<List<String>> order(DeclaredType declared, List<Persistent> attributes) {
        TypeElement type = (TypeElement) declared.asElement();
        if (isOfAllByLombok(type)) {
            return Optional.of(attributes.stream().map(Persistent::name).toList());
        }
        return reachable(type)
                .filter(constructor -> constructor.getParameters().size() == attributes.size())
                .flatMap(constructor -> order(constructor, types(constructor, declared), attributes).stream())
                .findFirst();
    }

    private boolean isOfAllByLombok(TypeElement type) {
        Annotations annotations = annotations(type);
        return annotations
                .find("lombok.AllArgsConstructor")
                .map(view -> isReachable(view, "staticName", type))
                .orElseGet(() -> annotations
                        .find("lombok.Value")
                        .filter(view -> view.string("staticConstructor").isEmpty())
                        .isPresent());
    }

    /** Whether code in the package reaches a constructor that Lombok writes, which is private beside a static method. */
    private boolean isReachable(AnnotationView lombok, String method, TypeElement type) {
        return lombok.string(method).isEmpty()
                && LombokAccessors.isReachable(compiler, lombok.constant("access"), type, from);
    }

    /** What a constructor takes, the type variables of its class replaced. */
    private List<TypeName> types(ExecutableElement constructor, DeclaredType declared) {
        return ((ExecutableType) compiler.types().asMemberOf(declared, constructor))
                .getParameterTypes().stream().map(ConstructorReader::type).toList();
    }

    private static Optional<List<String>> order(
            ExecutableElement constructor, List<TypeName> types, List<Persistent> attributes) {
        List<String> parameters = named(constructor, types, attributes);
        if (parameters.size() == attributes.size()) {
            return Optional.of(parameters);
        }
        List<TypeName> wanted =
                attributes.stream().map(attribute -> type(attribute.type())).toList();
        boolean clear = types.stream().distinct().count() == types.size();
        return clear && types.equals(wanted)
                ? Optional.of(attributes.stream().map(Persistent::name).toList())
                : Optional.empty();
    }

    /** The attributes that a constructor's parameters are named after and have the types of; nothing if there are others. */
    static List<String> named(ExecutableElement constructor, List<Persistent> attributes) {
        List<TypeName> types = constructor.getParameters().stream()
                .map(parameter -> type(parameter.asType()))
                .toList();
        return named(constructor, types, attributes);
    }

    private static List<String> named(
            ExecutableElement constructor, List<TypeName> types, List<Persistent> attributes) {
        Map<String, TypeName> wanted = attributes.stream()
                .collect(Collectors.toMap(Persistent::name, attribute -> type(attribute.type()), (one, other) -> one));
        List<String> names = constructor.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        boolean matches = IntStream.range(0, names.size())
                .allMatch(index -> types.get(index).equals(wanted.get(names.get(index))));
        return matches ? names : List.of();
    }

    /**
     * Whether objects of a class are made at once, like those of a record: by all attributes in their order. Jakarta Persistence
     * wants a constructor without parameters besides.
     */
    boolean isOfAll(DeclaredType declared, List<Persistent> attributes) {
        List<String> names = attributes.stream().map(Persistent::name).toList();
        return !names.isEmpty()
                && !(isPlain((TypeElement) declared.asElement()) && isSettable(attributes))
                && order(declared, attributes).filter(names::equals).isPresent();
    }

    /** Whether setters do what a constructor without parameters leaves, or are not meant to. */
    private boolean isSettable(List<Persistent> attributes) {
        AccessReader access = new AccessReader(compiler, from);
        return attributes.stream().anyMatch(attribute -> attribute.annotations().has(ApiNames.HIDDEN))
                || attributes.stream()
                        .filter(attribute -> !attribute.annotations().has(ApiNames.READ_ONLY))
                        .allMatch(attribute -> access.read(attribute).isWritable());
    }

    Stream<ExecutableElement> reachable(TypeElement type) {
        AccessReader access = new AccessReader(compiler, from);
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(access::isAccessible)
                .filter(constructor -> !isForFrameworks(type, constructor));
    }

    /** Kotlin's plug-in for JPA adds a constructor that initialises nothing, and is deprecated so that no code calls it. */
    private boolean isForFrameworks(TypeElement type, ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && compiler.elements().isDeprecated(constructor)
                && annotations(type).has(ApiNames.KOTLIN_CLASS);
    }

    /** {@code Article(String), Article(String, int)}: what there is, for people. */
    static String described(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(constructor -> constructor.getModifiers().stream()
                                .map(modifier -> modifier + " ")
                                .collect(Collectors.joining())
                        + type.getSimpleName()
                        + constructor.getParameters().stream()
                                .map(ConstructorReader::described)
                                .collect(Collectors.joining(", ", "(", ")"))
                        + constructor.getThrownTypes().stream()
                                .map(thrown -> " throws " + type(thrown))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static String described(VariableElement parameter) {
        return type(parameter.asType()) + " " + parameter.getSimpleName();
    }

    private static TypeName type(TypeMirror type) {
        return TypeName.get(type).withoutAnnotations();
    }

    private Annotations annotations(TypeElement type) {
        return new Annotations(compiler.elements(), List.of(type));
    }
}
