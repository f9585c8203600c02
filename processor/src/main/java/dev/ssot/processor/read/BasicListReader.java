package dev.ssot.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Held;
import dev.ssot.processor.model.Held.Expression;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads arrays and lists that are one value of the database's; clients see both as lists. */
record BasicListReader(Compiler compiler, ValueReader values) {

    private static final ClassName LIST = ClassName.get("java.util", "List");
    private static final ClassName ARRAYS = ClassName.get("java.util", "Arrays");
    private static final ClassName STRING = ClassName.get(String.class);

    Optional<Value> read(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return array(((ArrayType) type).getComponentType());
        }
        boolean isList = type.getKind() == TypeKind.DECLARED
                && TypeName.get(compiler.types().erasure(type)).equals(LIST);
        return isList
                ? ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .<TypeMirror>map(argument -> argument)
                                .findFirst()
                                .flatMap(this::item)
                                .map(BasicListReader::list)
                : Optional.empty();
    }

    private Optional<Value> array(TypeMirror component) {
        if (component.getKind() == TypeKind.CHAR) {
            return Optional.of(characters());
        }
        Optional<Value> item = item(component);
        if (component.getKind().isPrimitive()) {
            return item.flatMap(value -> primitives(component.getKind(), value));
        }
        return item.map(value -> list(value)
                .heldAs(new Held(
                        ArrayTypeName.of(value.java()),
                        Held.Kind.PLAIN,
                        new Expression("$L.toArray($T[]::new)", List.of(value.java())),
                        new Expression("$T.asList($L)", List.of(ARRAYS)))));
    }

    /** Bytes are a text of their own, and so are characters. */
    private Optional<Value> item(TypeMirror type) {
        return values.read(type)
                .filter(value -> value.type() != ValueType.BYTES
                        && value.type() != ValueType.BYTE
                        && value.type() != ValueType.CHARACTER);
    }

    private static Value list(Value item) {
        TypeName type = ParameterizedTypeName.get(LIST, item.boxed());
        return new Value(ValueType.LIST, type, List.of(), Optional.of(item), Optional.empty());
    }

    /** Those of which Java has streams. */
    private static Optional<Value> primitives(TypeKind kind, Value item) {
        String make = switch (kind) {
            case INT -> "$L.stream().mapToInt($T::intValue).toArray()";
            case LONG -> "$L.stream().mapToLong($T::longValue).toArray()";
            case DOUBLE -> "$L.stream().mapToDouble($T::doubleValue).toArray()";
            default -> "";
        };
        return make.isEmpty()
                ? Optional.empty()
                : Optional.of(list(item)
                        .heldAs(new Held(
                                ArrayTypeName.of(item.java()),
                                Held.Kind.PLAIN,
                                new Expression(make, List.of(item.boxed())),
                                new Expression("$T.stream($L).boxed().toList()", List.of(ARRAYS)))));
    }

    private static Value characters() {
        return new Value(ValueType.STRING, STRING, List.of())
                .heldAs(new Held(
                        ArrayTypeName.of(TypeName.CHAR),
                        Held.Kind.PLAIN,
                        new Expression("$L.toCharArray()", List.of()),
                        new Expression("$T.valueOf($L)", List.of(STRING))));
    }
}
