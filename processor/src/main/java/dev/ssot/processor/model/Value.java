package dev.ssot.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The type of a single value.
 *
 * @param java its Java type, never annotated; a primitive stays one
 * @param constants the names of an enum's constants
 */
public record Value(ValueType type, TypeName java, List<String> constants) {

    public Value {
        constants = List.copyOf(constants);
    }

    public TypeName boxed() {
        return java.box();
    }
}
