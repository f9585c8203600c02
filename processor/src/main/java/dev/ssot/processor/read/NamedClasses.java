package dev.ssot.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The classes that code names which uses a type. */
final class NamedClasses {

    private NamedClasses() {}

    /** The class of a type, that of the components of an array, and those of arguments; nothing of what does not exist. */
    static Stream<TypeElement> in(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        return type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED
                ? Stream.concat(
                        Stream.of((TypeElement) declared.asElement()),
                        declared.getTypeArguments().stream().flatMap(NamedClasses::in))
                : Stream.of();
    }
}
