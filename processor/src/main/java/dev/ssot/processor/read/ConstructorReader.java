package dev.ssot.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
            return LombokAccessors.isReachable(compiler, lombok.get().constant("access"), type, from);
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
    Optional<List<String>> order(TypeElement type, List<Persistent> attributes) {
        if (annotations(type).hasAny("lombok.AllArgsConstructor", "lombok.Value")) {
            return Optional.of(attributes.stream().map(Persistent::name).toList());
        }
        return reachable(type)
                .filter(constructor -> constructor.getParameters().size() == attributes.size())
                .flatMap(constructor -> order(constructor, attributes).stream())
                .findFirst();
    }

    private Optional<List<String>> order(ExecutableElement constructor, List<Persistent> attributes) {
        List<String> parameters = named(constructor, attributes);
        if (parameters.size() == attributes.size()) {
            return Optional.of(parameters);
        }
        List<TypeName> types = constructor.getParameters().stream()
                .map(parameter -> type(parameter.asType()))
                .toList();
        List<TypeName> wanted =
                attributes.stream().map(attribute -> type(attribute.type())).toList();
        boolean clear = types.stream().distinct().count() == types.size();
        return clear && types.equals(wanted)
                ? Optional.of(attributes.stream().map(Persistent::name).toList())
                : Optional.empty();
    }

    /** The attributes that a constructor's parameters are named after and have the types of; nothing if there are others. */
    static List<String> named(ExecutableElement constructor, List<Persistent> attributes) {
        List<String> names = constructor.getParameters().stream()
                .filter(parameter -> attributes.stream()
                        .anyMatch(attribute -> parameter.getSimpleName().contentEquals(attribute.name())
                                && type(parameter.asType()).equals(type(attribute.type()))))
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        return names.size() == constructor.getParameters().size() ? names : List.of();
    }

    /** Whether objects of a class are made at once, like those of a record: by all attributes in their order. */
    boolean isOfAll(TypeElement type, List<Persistent> attributes) {
        List<String> names = attributes.stream().map(Persistent::name).toList();
        return !names.isEmpty()
                && !isPlain(type)
                && order(type, attributes).filter(names::equals).isPresent();
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
