package dev.ssot.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One persistent attribute of a class, inherited or its own.
 *
 * @param field the field, or the getter of a property that has no field of the same name and type
 * @param name its name in JPQL
 * @param type its type as seen from the class, its type variables replaced
 * @param annotations those of the field and of its getter
 * @param keyPart what it is to the entity's key
 * @param together whether it is set together with all others of its class, by their constructor
 */
record Persistent(
        Element field,
        String name,
        TypeMirror type,
        Annotations annotations,
        AccessReader.Methods methods,
        KeyPart keyPart,
        boolean together) {

    /** The same field, as if it had other annotations. */
    Persistent with(Annotations others) {
        return new Persistent(field, name, type, others, methods, keyPart, together);
    }

    /** One of the values that it is a collection of. */
    Persistent element(String singular, TypeMirror elementType) {
        return new Persistent(field, singular, elementType, annotations, methods, keyPart, together);
    }

    /** The same field, set together with all others of its class, or not. */
    Persistent together(boolean isTogether) {
        return new Persistent(field, name, type, annotations, methods, keyPart, isTogether);
    }

    Persistent as(KeyPart part) {
        return new Persistent(field, name, type, annotations, methods, part, together);
    }
}
