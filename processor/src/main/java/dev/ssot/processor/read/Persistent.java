package dev.ssot.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One persistent field of a class, inherited or its own.
 *
 * @param type the field's type as seen from the class, its type variables replaced
 * @param annotations those of the field and of its getter
 */
record Persistent(VariableElement field, TypeMirror type, Annotations annotations, AccessReader.Methods methods) {

    boolean isRecordComponent() {
        Element owner = field.getEnclosingElement();
        return owner != null && owner.getKind() == ElementKind.RECORD;
    }

    String name() {
        return field.getSimpleName().toString();
    }
}
