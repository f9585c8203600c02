package dev.ssot.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * What a collection of values consists of.
 *
 * @param element one of the values, with the constraints of each
 * @param collection the declared type, such as {@code Set<String>}
 * @param order the order in which they are shown, of {@code t} in JPQL: {@code index(t)}, or {@code t desc}
 */
public record Elements(Attribute element, TypeName collection, String order) {

    public boolean isSet() {
        return collection instanceof ParameterizedTypeName type
                && type.rawType().simpleName().equals("Set");
    }
}
