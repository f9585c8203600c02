package dev.ssot.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/**
 * One persistent attribute of a class, inherited or its own.
 *
 * @param field the field, or the getter of a property that has no field of the same name and type
 * @param name its name in JPQL
 * @param type its type as seen from the class, its type variables replaced
 * @param annotations those of the field and of its getter
 * @param keyPart what it is to the entity's key
 */
record Persistent(
        Element field,
        String name,
        TypeMirror type,
        Annotations annotations,
        AccessReader.Methods methods,
        KeyPart keyPart) {

    /** The same field, as if it had other annotations. */
    Persistent with(Annotations others) {
        return new Persistent(field, name, type, others, methods, keyPart);
    }

    /** One of the values that it is a collection of. */
    Persistent element(String singular, TypeMirror elementType) {
        return new Persistent(field, singular, elementType, annotations, methods, keyPart);
    }

    boolean isRecordComponent() {
        Element owner = field.getEnclosingElement();
        return owner != null && owner.getKind() == ElementKind.RECORD;
    }

    Persistent as(KeyPart part) {
        return new Persistent(field, name, type, annotations, methods, part);
    }
}
