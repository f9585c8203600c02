package dev.ssot.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the type of a single value: primitives, enums, byte arrays and the classes that {@link ValueType} knows. */
final class ValueReader {

    private final Compiler compiler;

    ValueReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The value, or nothing where an API cannot carry the type as one value. */
    Optional<Value> read(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            TypeElement box = compiler.types().boxedClass((PrimitiveType) type);
            return ValueType.ofClass(box.getQualifiedName().toString())
                    .map(known -> new Value(known, TypeName.get(type).withoutAnnotations(), List.of()));
        }
        if (type.getKind() == TypeKind.ARRAY) {
            boolean bytes = ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
            return bytes
                    ? Optional.of(new Value(ValueType.BYTES, ArrayTypeName.of(TypeName.BYTE), List.of()))
                    : Optional.empty();
        }
        return type.getKind() == TypeKind.DECLARED ? readClass((DeclaredType) type) : Optional.empty();
    }

    private Optional<Value> readClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName name = ClassName.get(element);
        if (element.getKind() == ElementKind.ENUM) {
            List<String> constants = compiler.members(element).stream()
                    .filter(enclosed -> enclosed.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(constant -> constant.getSimpleName().toString())
                    .toList();
            return Optional.of(new Value(ValueType.ENUM, name, constants));
        }
        return ValueType.ofClass(element.getQualifiedName().toString()).map(known -> new Value(known, name, List.of()));
    }
}
