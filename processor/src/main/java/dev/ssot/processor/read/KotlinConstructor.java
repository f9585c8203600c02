package dev.ssot.processor.read;

import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Creation.Start;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds a constructor of a class in Kotlin that takes more than clients send, such as a generated key. Java cannot leave out
 * what has a default value; but Kotlin tells what may be null, and a collection may be empty.
 *
 * @param persistent all attributes
 * @param sent those that clients send
 */
record KotlinConstructor(Compiler compiler, List<Persistent> persistent, List<Persistent> sent) {

    Optional<Creation> read(Stream<ExecutableElement> constructors) {
        return constructors
                .filter(constructor ->
                        isOfKotlin(constructor) && !constructor.getParameters().isEmpty())
                .flatMap(constructor -> read(constructor).stream())
                .findFirst();
    }

    private boolean isOfKotlin(ExecutableElement constructor) {
        return new Annotations(compiler.elements(), List.of(constructor.getEnclosingElement()))
                .has(ApiNames.KOTLIN_CLASS);
    }

    private Optional<Creation> read(ExecutableElement constructor) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        Map<String, Start> starts = new HashMap<>();
        for (VariableElement parameter : parameters) {
            if (!isAmong(sent, parameter)) {
                Optional<Start> start = Optional.of(parameter)
                        .filter(found -> isAmong(persistent, found))
                        .flatMap(this::start);
                if (start.isEmpty()) {
                    return Optional.empty();
                }
                starts.put(name(parameter), start.get());
            }
        }
        List<String> names = parameters.stream().map(KotlinConstructor::name).toList();
        return Optional.of(new Creation(names, starts, Optional.empty()));
    }

    private static boolean isAmong(List<Persistent> attributes, VariableElement parameter) {
        return attributes.stream().map(Persistent::name).anyMatch(name(parameter)::equals);
    }

    private Optional<Start> start(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        return switch (type.getKind()) {
            case BOOLEAN -> Optional.of(Start.FALSE);
            case INT, LONG, FLOAT, DOUBLE -> Optional.of(Start.ZERO);
            case DECLARED ->
                new Annotations(compiler.elements(), List.of(parameter)).has(ApiNames.KOTLIN_NOT_NULL)
                        ? collection(type)
                        : Optional.of(Start.NULL);
            default -> Optional.empty();
        };
    }

    private Optional<Start> collection(TypeMirror type) {
        return switch (new CollectionTypes(compiler).erased(type)) {
            case "java.util.Collection", "java.util.List" -> Optional.of(Start.LIST);
            case "java.util.Set" -> Optional.of(Start.SET);
            default -> Optional.empty();
        };
    }

    private static String name(VariableElement parameter) {
        return parameter.getSimpleName().toString();
    }
}
